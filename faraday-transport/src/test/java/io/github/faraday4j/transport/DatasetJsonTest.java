package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.MalformedResponseException.Kind;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.internal.json.Canonical;
import io.github.faraday4j.transport.internal.json.Documents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetJsonTest {

    private static final String ID = "\"id\":\"8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d\"";

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRoundTrip(String members) {
        byte[] json = utf8("[{" + ID + "," + members + "}]");
        assertThat(Canonical.of(DatasetJson.encode(DatasetJson.decode(json)))).isEqualTo(Canonical.of(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00_documented_example.json",
                "01_snowflake_ready_full.json",
                "02_hosted_csv_minimal.json",
                "03_s3_csv_error.json",
                "04_merge_parent.json",
                "90_list_response.json"
            })
    void everyExampleSurvivesDecodingAndEncoding(String file) {
        byte[] json = Documents.example(file);
        if (json[0] == '{') {
            json = Documents.bytes(List.of(Documents.parse(json)));
        }
        List<Dataset> datasets = DatasetJson.decode(json);
        assertThat(Canonical.of(DatasetJson.encode(datasets))).isEqualTo(Canonical.of(json));
        assertThat(DatasetJson.decode(DatasetJson.encode(datasets))).isEqualTo(datasets);
        assertThat(datasets).isNotEmpty().allSatisfy(dataset -> assertThat(dataset.unknownMembers())
                .isEmpty());
    }

    @Nested
    class TheEnvelope {

        @ParameterizedTest(name = "{0} is {1} at {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "'' | EMPTY | $",
                    "'  ' | EMPTY | $",
                    "null | SHAPE | $",
                    "{} | SHAPE | $",
                    "5 | SHAPE | $",
                    "'\"x\"' | SHAPE | $",
                    "[null] | SHAPE | $[0]",
                    "[[]] | SHAPE | $[0]",
                    "[{}] | SHAPE | $[0].id",
                    "'[{\"id\":null}]' | SHAPE | $[0].id",
                    "'[{\"id\":7}]' | SHAPE | $[0].id",
                    "'[{\"id\":\"1-2-3-4-5\"}]' | SHAPE | $[0].id",
                    "'[] x' | JSON | $",
                    "[][] | JSON | $",
                    "[ | JSON | $[0]",
                    "NaN | JSON | $",
                })
        void isStrict(String json, Kind kind, String path) {
            assertThatExceptionOfType(MalformedResponseException.class)
                    .isThrownBy(() -> DatasetJson.decode(utf8(json == null ? "" : json)))
                    .satisfies(e -> {
                        assertThat(e.kind()).isEqualTo(kind);
                        assertThat(e.path()).isEqualTo(path);
                    });
        }

        @Test
        void namesTheElementThatHasNoId() {
            assertThatExceptionOfType(MalformedResponseException.class)
                    .isThrownBy(() -> DatasetJson.decode(utf8("[{" + ID + "},{\"name\":\"b\"}]")))
                    .satisfies(e -> assertThat(e.path()).isEqualTo("$[1].id"));
        }

        @Test
        void mayHaveAByteOrderMark() {
            assertThat(DatasetJson.decode(utf8("\uFEFF[{" + ID + "}]"))).hasSize(1);
        }

        @Test
        void hasOneByteOrderMarkAtMost() {
            assertThatExceptionOfType(MalformedResponseException.class)
                    .isThrownBy(() -> DatasetJson.decode(utf8("\uFEFF\uFEFF[]")))
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.JSON));
        }

        @Test
        void keepsPlacesRightBehindAByteOrderMark() {
            Dataset dataset = DatasetJson.decode(utf8("\uFEFF[{" + ID + ",\"upsert_columns\":[\"é\",5]}]"))
                    .get(0);
            assertThat(dataset.unknownMembers()).containsEntry("upsert_columns", List.of("é", 5L));
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "ISO-8859-1"})
        void isUtf8(String charset) {
            byte[] json = ("[{" + ID + ",\"name\":\"é\"}]").getBytes(Charset.forName(charset));
            assertThatExceptionOfType(MalformedResponseException.class)
                    .isThrownBy(() -> DatasetJson.decode(json))
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.JSON));
        }

        @Test
        void hasNoNameWithHalfASurrogatePair() {
            for (String member : List.of("\"\\ud800\":1", "\"output_to_traits\":{\"\\udfff\":\"c\"}")) {
                assertThatExceptionOfType(MalformedResponseException.class)
                        .isThrownBy(() -> DatasetJson.decode(utf8("[{" + ID + "," + member + "}]")))
                        .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.JSON));
            }
        }

        @Test
        void hasNoOverlongUtf8() {
            byte[] json = utf8("[{" + ID + ",\"name\":\"__\"}]");
            int at = new String(json, StandardCharsets.US_ASCII).indexOf("__");
            json[at] = (byte) 0xC0;
            json[at + 1] = (byte) 0xAF;
            assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(() -> DatasetJson.decode(json));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 5})
        void givesAListThatCanBeAskedForNull(int datasets) {
            String list = String.join(",", Collections.nCopies(datasets, "{" + ID + "}"));
            assertThat(DatasetJson.decode(utf8("[" + list + "]")))
                    .hasSize(datasets)
                    .isUnmodifiable()
                    .doesNotContainNull()
                    .satisfies(decoded -> assertThat(decoded.contains(null)).isFalse());
        }

        @Test
        void isReadFromAStream() throws IOException {
            assertThat(DatasetJson.decode(new ByteArrayInputStream(utf8("[{" + ID + "}]"))))
                    .hasSize(1);
        }

        @Test
        void cutAnywhereIsAnError() {
            byte[] json = Documents.example("00_documented_example.json");
            int end = new String(json, StandardCharsets.UTF_8).lastIndexOf(']');
            for (int length = 0; length <= end; length++) {
                byte[] cut = Arrays.copyOf(json, length);
                assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(() -> DatasetJson.decode(cut));
            }
        }
    }

    @Nested
    class Limits {

        private void assertBeyondLimit(String json, ResponseLimits limits) {
            assertThatExceptionOfType(MalformedResponseException.class)
                    .isThrownBy(() -> DatasetJson.decode(utf8(json), limits))
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.LIMIT));
        }

        @Test
        void boundTheNesting() {
            assertBeyondLimit(
                    "[{" + ID + ",\"x\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}]", ResponseLimits.ofDefaults());
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e999999999", "-1E-10000", "1e+99999999999999999999"})
        void boundTheExponents(String number) {
            assertBeyondLimit("[{" + ID + ",\"x\":" + number + "}]", ResponseLimits.ofDefaults());
            assertBeyondLimit("[{" + ID + ",\"row_count\":" + number + "}]", ResponseLimits.ofDefaults());
        }

        @Test
        void boundTheValueOfANumberAndNotItsSpelling() {
            for (String number : List.of("123e9997", "0.0001e10003", "1.5e-9999", "0.001e-9996")) {
                assertRoundTrip("\"x\":" + number);
            }
            for (String number : List.of("123e9998", "10e9999", "0.1e-9999", "1000e-10003")) {
                assertBeyondLimit("[{" + ID + ",\"x\":" + number + "}]", ResponseLimits.ofDefaults());
            }
        }

        @Test
        void holdForANumberThatIsWrittenAgain() {
            String asLongAsAllowed = "1" + "0".repeat(61) + "e1";
            List<Dataset> datasets = DatasetJson.decode(utf8("[{" + ID + ",\"x\":" + asLongAsAllowed + "}]"));
            assertThat(DatasetJson.decode(DatasetJson.encode(datasets))).isEqualTo(datasets);
        }

        @Test
        void boundTheDigits() {
            assertBeyondLimit("[{" + ID + ",\"x\":" + "1".repeat(1_001) + "}]", ResponseLimits.ofDefaults());
        }

        @Test
        void boundTheNumberOfDatasets() {
            ResponseLimits limits = ResponseLimits.builder().maxDatasets(1).build();
            assertThat(DatasetJson.decode(utf8("[{" + ID + "}]"), limits)).hasSize(1);
            assertBeyondLimit("[{" + ID + "},{" + ID + "}]", limits);
        }

        @Test
        void boundTheTokens() {
            ResponseLimits limits = ResponseLimits.builder().maxTokens(1_000).build();
            assertBeyondLimit("[{" + ID + ",\"x\":[" + "0,".repeat(1_000) + "0]}]", limits);
        }

        @Test
        void boundTheBytes() {
            ResponseLimits limits = ResponseLimits.builder().maxBodyBytes(1_024).build();
            assertBeyondLimit("[{" + ID + ",\"x\":\"" + "a".repeat(1_024) + "\"}]", limits);
        }
    }
}
