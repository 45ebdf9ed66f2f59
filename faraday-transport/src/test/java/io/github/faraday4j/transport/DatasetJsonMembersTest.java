package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.internal.json.CodecLaws;
import io.github.faraday4j.transport.internal.json.Documents;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the members of a dataset, whatever their shape. */
class DatasetJsonMembersTest {

    private static final String ID = "\"id\":\"8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d\"";

    private static byte[] json(String members) {
        return ("[{" + ID + "," + members + "}]").getBytes(StandardCharsets.UTF_8);
    }

    /** Decodes one dataset with an id and these members. */
    private static Dataset with(String members) {
        return DatasetJson.decode(json(members)).get(0);
    }

    private static void assertRoundTrip(String members) {
        CodecLaws.nothingIsLost(json(members));
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
        @ValueSource(
                strings = {
                    "9223372036854775808",
                    "9223372036854775808.0",
                    "9.3e18",
                    "1e9999",
                    "1e-9999",
                    "-1",
                    "-1.0",
                    "1.5",
                    "0.1e0",
                    "\"5\"",
                    "{}",
                    "[]",
                    "true"
                })
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
