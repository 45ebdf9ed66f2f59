package io.github.faraday4j.transport.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import io.github.faraday4j.dataset.ColumnFormat;
import io.github.faraday4j.transport.ResponseLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyIndexTest {

    private static <W> W read(VocabularyIndex<W> words, String text) throws IOException {
        byte[] json = ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = JsonFormat.of(ResponseLimits.ofDefaults()).parser(json, 0, json.length)) {
            parser.nextToken();
            return words.read(parser);
        }
    }

    @Test
    void areSharedIfTheyAreDocumented() throws IOException {
        VocabularyIndex<ColumnFormat> formats = VocabularyIndex.of(ColumnFormat::of, ColumnFormat.documented());
        for (ColumnFormat format : ColumnFormat.documented()) {
            assertThat(read(formats, format.value())).isSameAs(format);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "currency_cent", "currency_centss", "Currency_cents", "währung", "😀"})
    void keepTheirTextIfTheyAreNot(String text) throws IOException {
        VocabularyIndex<ColumnFormat> formats = VocabularyIndex.of(ColumnFormat::of, ColumnFormat.documented());
        assertThat(read(formats, text)).hasToString(text);
    }

    /** {@code Aa} and {@code BB} have one hash, and so have all texts made of them. */
    @Test
    void areToldApartIfTheirHashesAreOne() throws IOException {
        List<String> documented = List.of("AaAa", "BBBB", "AaBB");
        VocabularyIndex<String> words = VocabularyIndex.of(Function.identity(), documented);
        for (String word : documented) {
            assertThat(read(words, word)).isSameAs(word);
        }
        assertThat(read(words, "BBAa")).isEqualTo("BBAa");
    }

    @Test
    void mayBeNone() throws IOException {
        assertThat(read(VocabularyIndex.of(Function.identity(), List.of()), "any"))
                .isEqualTo("any");
    }
}
