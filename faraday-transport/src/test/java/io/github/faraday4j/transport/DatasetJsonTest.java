package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.MalformedResponseException.Kind;
import io.github.faraday4j.dataset.Dataset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /** Decodes one dataset with an id and these members. */
    private static Dataset with(String members) {
        return DatasetJson.decode(utf8("[{" + ID + "," + members + "}]")).get(0);
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
        assertThat(datasets)
                .allSatisfy(dataset -> assertThat(dataset.unknownMembers()).isEmpty());
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
        void hasNoOverlongUtf8() {
            byte[] json = utf8("[{" + ID + ",\"name\":\"__\"}]");
            int at = new String(json, StandardCharsets.US_ASCII).indexOf("__");
            json[at] = (byte) 0xC0;
            json[at + 1] = (byte) 0xAF;
            assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(() -> DatasetJson.decode(json));
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

    @Nested
    class MembersAreTolerant {

        @Test
        void anUnknownMemberKeepsItsExactValue() {
            Dataset dataset = with("\"x_a\":[1,1.50,1e2,123456789012345678901,null,{\"b\":true}],\"x_b\":null");
            assertThat(dataset.unknownMembers()).containsOnlyKeys("x_a");
            assertThat((List<?>) dataset.unknownMembers().get("x_a"))
                    .isEqualTo(Arrays.asList(
                            1L,
                            new BigDecimal("1.50"),
                            new BigDecimal("1E+2"),
                            new BigInteger("123456789012345678901"),
                            null,
                            Map.of("b", true)));
            assertRoundTrip("\"x_a\":[1,1.50,1e2,123456789012345678901,null,{\"b\":true}]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"9223372036854775808", "-1", "1.0", "\"5\"", "{}", "[]", "true"})
        void anOddCountIsEmptyAndKeptRaw(String count) {
            Dataset dataset = with("\"row_count\":" + count + ",\"name\":\"n\"");
            assertThat(dataset.rowCount()).isEmpty();
            assertThat(dataset.unknownMembers()).containsOnlyKeys("row_count");
            assertThat(dataset.name()).isEqualTo("n");
            assertRoundTrip("\"row_count\":" + count);
        }

        @Test
        void aListWithSomeBadEntriesAnswersTheGoodOnesAndKeepsAll() {
            Dataset dataset = with("\"reference_key_columns\":[\"a\",5,null,\"b\"]");
            assertThat(dataset.referenceKeyColumns()).containsExactly("a", "b");
            assertThat(dataset.unknownMembers())
                    .containsEntry("reference_key_columns", Arrays.asList("a", 5L, null, "b"));
            assertThat(Documents.render(Documents.parse(DatasetJson.encode(List.of(dataset)))))
                    .contains("\"reference_key_columns\":[\"a\",5,null,\"b\"]");
        }

        @Test
        void settingAMemberRemovesItsRawValue() {
            Dataset dataset = with("\"reference_key_columns\":[\"a\",5],\"row_count\":\"many\"");
            Dataset mended = dataset.toBuilder()
                    .referenceKeyColumns(List.of("a"))
                    .rowCount(5)
                    .build();
            assertThat(mended.unknownMembers()).isEmpty();
            assertThat(mended.rowCount()).hasValue(5);
            assertThat(dataset.unknownMembers()).containsOnlyKeys("reference_key_columns", "row_count");
        }

        @Test
        void anOddNameIsKeptThoughNoConsumerCouldSetIt() {
            Dataset dataset = with("\"name\":5");
            assertThat(dataset.name()).isEmpty();
            assertThat(dataset.unknownMembers()).containsEntry("name", 5L);
            assertThat(dataset.toBuilder().preview(true).build().unknownMembers())
                    .containsEntry("name", 5L);
            assertRoundTrip("\"name\":5");
        }

        @Test
        void anEmptyNameIsNotAnAbsentOne() {
            assertRoundTrip("\"name\":\"\"");
            assertRoundTrip("\"status\":\"\"");
            assertRoundTrip("\"options\":{}");
            assertRoundTrip("\"options\":{\"type\":\"\"}");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"row_count\":5,\"row_count\":\"x\"",
                    "\"row_count\":\"y\",\"row_count\":\"x\"",
                    "\"row_count\":1,\"row_count\":null,\"row_count\":\"x\""
                })
        void ofEqualNamesTheLastCounts(String members) {
            Dataset dataset = with(members);
            assertThat(dataset.rowCount()).isEmpty();
            assertThat(dataset.unknownMembers()).isEqualTo(Map.of("row_count", "x"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"enrichment\":{\"fig\":5,\"fig\":{\"any\":1}}",
                    "\"enrichment\":{\"fig\":5,\"fig\":null}",
                    "\"output_to_traits\":{\"t\":[],\"t\":\"c\"}"
                })
        void ofEqualNamesInAMapTheLastCounts(String members) {
            assertThat(with(members).unknownMembers()).isEmpty();
            assertRoundTrip(members);
        }

        @Test
        void aCountIsAnIntegerHoweverItIsSpelled() {
            assertThat(with("\"row_count\":5e0").rowCount()).hasValue(5);
            assertThat(with("\"row_count\":0.5e1").rowCount()).hasValue(5);
            assertThat(with("\"row_count\":-5e0").unknownMembers()).containsEntry("row_count", -5L);
        }

        @Test
        void ofEqualNamesALaterNullCountsToo() {
            Dataset dataset =
                    with("\"row_count\":5,\"row_count\":null,\"x\":1,\"x\":null,\"status\":\"ready\",\"status\":null");
            assertThat(dataset.rowCount()).isEmpty();
            assertThat(dataset.unknownMembers()).isEmpty();
            assertThat(dataset.has("status")).isFalse();
        }

        @Test
        void anUnknownWordKeepsItsText() {
            assertThat(with("\"status\":\"hibernating\"").status().value()).isEqualTo("hibernating");
            assertThat(with("\"status\":\"hibernating\"").status().isDocumented())
                    .isFalse();
        }

        @Test
        void aLoneSurrogateAndANulAreData() {
            assertThat(with("\"name\":\"a\\ud800\\u0000\"").name()).isEqualTo("a\ud800\0");
            assertRoundTrip("\"name\":\"a\\ud800\\u0000\",\"x_\\u0000\":\"\\udc00\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2024-01-01T12:00:00Z",
                    "2024-01-01T12:00:00.123456789Z",
                    "2025-11-03T08:15:30.004517+00:00",
                    "2024-01-01T12:00:00-05:30",
                    "0001-01-01T00:00:00Z"
                })
        void aTimestampMayHaveAnyOffset(String text) {
            assertThat(with("\"created_at\":\"" + text + "\"").createdAt())
                    .contains(java.time.OffsetDateTime.parse(text).toInstant());
            assertRoundTrip("\"created_at\":\"" + text + "\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "yesterday", "2024-01-01", "2016-12-31T23:59:60Z", "2024-13-01T00:00:00Z"})
        void aTimestampThatIsNoneIsKept(String text) {
            Dataset dataset = with("\"created_at\":\"" + text + "\"");
            assertThat(dataset.createdAt()).isEmpty();
            assertThat(dataset.unknownMembers()).containsEntry("created_at", text);
        }
    }

    @Nested
    class Unions {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[{\"provider\":\"fig\"}]",
                    "[[{\"provider\":\"fig\"}]]",
                    "{\"provider\":\"fig\"}",
                    "[null,[null,{\"provider\":\"fig\"}]]"
                })
        void identityProvidersMayBeNested(String json) {
            Dataset dataset = with("\"identity_providers\":" + json);
            assertThat(dataset.identityProviders()).hasSize(1);
            assertThat(dataset.unknownMembers()).isEmpty();
            assertRoundTrip("\"identity_providers\":" + json);
        }

        @Test
        void aDataTypeIsAWordOrAnObject() {
            assertThat(with("\"detected_columns\":[{\"data_type\":\"long\"}]").detectedColumns())
                    .isEqualTo(with("\"detected_columns\":[{\"data_type\":{\"type\":\"long\"}}]")
                            .detectedColumns());
            assertRoundTrip(
                    "\"detected_columns\":[{\"data_type\":{\"type\":\"long\",\"logicalType\":\"date\",\"x_\":1}}]");
            assertRoundTrip("\"detected_columns\":[{\"data_type\":{}}]");
        }

        @Test
        void aTraitIsAWordOrAnObject() {
            assertThat(with("\"output_to_traits\":{\"t\":\"c\"}")
                            .outputToTraits()
                            .get("t")
                            .columnName())
                    .contains("c");
        }

        @Test
        void houseNumberAndStreetIsOneColumnOrSeveral() {
            assertThat(with("\"identity_sets\":{\"s\":{\"house_number_and_street\":\"c\"}}")
                            .identitySets()
                            .get("s")
                            .houseNumberAndStreet())
                    .containsExactly("c");
        }

        @Test
        void aSampleIsAnObjectOrAnArrayAndKeepsItsPresence() {
            assertThat(with("\"sample\":{}").sample()).contains(Map.of());
            assertThat(with("\"sample\":[1,null]").sample()).contains(Arrays.asList(1L, null));
            assertThat(with("\"sample\":\"x\"").sample()).isEmpty();
            assertThat(with("\"sample\":\"x\"").unknownMembers()).containsEntry("sample", "x");
            assertRoundTrip("\"sample\":{\"a\":null}");
        }
    }
}
