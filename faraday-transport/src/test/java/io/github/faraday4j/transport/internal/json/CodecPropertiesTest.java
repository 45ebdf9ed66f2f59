package io.github.faraday4j.transport.internal.json;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The laws of the codec, tried with what generators make; see {@link Property} for how to try more. */
class CodecPropertiesTest {

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
