package io.github.faraday4j.transport.internal.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The laws of the codec, tried with what generators make; see {@link Property} for how to try more. */
class CodecPropertiesTest {

    private static final Pattern TEXT_OR_NUMBER = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|(-?[0-9][0-9.eE+-]*)");

    private static final List<String> FILES = List.of(
            "00_documented_example.json",
            "01_snowflake_ready_full.json",
            "02_hosted_csv_minimal.json",
            "90_list_response.json");

    @Test
    void anyDatasetThatCanBeBuiltSurvivesTheWire() {
        Property.holds(1_500, random -> CodecLaws.survivesTheWire(new RandomDatasets(random).list()));
    }

    @Test
    void anyDocumentThatKeepsTheEnvelopeIsReadAndNothingIsLost() {
        Property.holds(3_000, random -> CodecLaws.nothingIsLost(new RandomDocuments(random).document()));
    }

    @Test
    void aDocumentWithItsNumbersSpelledInAnotherWayIsTheSame() {
        Property.holds(1_500, random -> {
            byte[] json = new RandomDocuments(random).document();
            CodecLaws.spellsTheSame(json, respelled(json, random));
        });
    }

    /** Each number in a spelling that may be another one; texts are matched first, so that theirs stay. */
    private static byte[] respelled(byte[] json, Random random) {
        return TEXT_OR_NUMBER
                .matcher(new String(json, StandardCharsets.UTF_8))
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null ? found.group() : respelled(new BigDecimal(found.group()), random)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String respelled(BigDecimal number, Random random) {
        boolean small = number.precision() < 40 && Math.abs(number.scale()) < 15;
        return switch (random.nextInt(small ? 4 : 3)) {
            case 0 -> number.toString();
            case 1 -> number.stripTrailingZeros().toString();
            case 2 -> number.unscaledValue() + "e" + -number.scale();
            default ->
                number.setScale(Math.max(0, number.scale()) + random.nextInt(3)).toPlainString();
        };
    }

    @Test
    void aDamagedDocumentIsReadOrRefused() {
        Property.holds(3_000, random -> CodecLaws.nothingIsLostOrItIsRefused(damaged(document(random), random)));
    }

    private static byte[] document(Random random) {
        int choice = random.nextInt(3 * FILES.size());
        return choice < FILES.size() ? Documents.example(FILES.get(choice)) : new RandomDocuments(random).document();
    }

    private static byte[] damaged(byte[] document, Random random) {
        byte[] damaged = document;
        for (int i = random.nextInt(3); i >= 0 && damaged.length > 0; i--) {
            int at = random.nextInt(damaged.length);
            int end = at + random.nextInt(Math.min(8, damaged.length - at) + 1);
            damaged = switch (random.nextInt(6)) {
                case 0 -> spliced(damaged, at, at, new byte[] {(byte) random.nextInt(256)});
                case 1 -> spliced(damaged, at, at + 1, new byte[] {(byte) (damaged[at] ^ 1 << random.nextInt(8))});
                case 2 -> spliced(damaged, at, end, new byte[0]);
                case 3 -> spliced(damaged, at, at, Arrays.copyOfRange(damaged, at, end));
                case 4 ->
                    spliced(damaged, at, at + 1, new byte[] {(byte) "[]{}\",:0e.-\\u\0".charAt(random.nextInt(14))});
                default -> Arrays.copyOf(damaged, at);
            };
        }
        return damaged;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] inserted) {
        byte[] spliced = Arrays.copyOf(bytes, from + inserted.length + bytes.length - to);
        System.arraycopy(inserted, 0, spliced, from, inserted.length);
        System.arraycopy(bytes, to, spliced, from + inserted.length, bytes.length - to);
        return spliced;
    }
}
