package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetEnrichment;
import io.github.faraday4j.dataset.DatasetUpdate;
import io.github.faraday4j.transport.internal.json.CodecLaws;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are what they are worth, however they are spelled, and are written as they were read. */
class DatasetJsonNumbersTest {

    private static byte[] json(String members) {
        return ("[{\"id\":\"8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d\"," + members + "}]").getBytes(StandardCharsets.UTF_8);
    }

    private static Dataset with(String members) {
        return DatasetJson.decode(json(members)).get(0);
    }

    private static void assertRoundTrip(String members) {
        CodecLaws.nothingIsLost(json(members));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1000",
        "1000.0, 1000",
        "1e3, 1000",
        "1.0e3, 1000",
        "1E+3, 1000",
        "10000e-1, 1000",
        "0.0001e7, 1000",
        "0, 0",
        "-0, 0",
        "-0.0, 0",
        "0.000e9, 0",
        "9223372036854775807, 9223372036854775807",
        "9223372036854775807.000, 9223372036854775807",
        "9.223372036854775807e18, 9223372036854775807"
    })
    void aCountIsOfItsValueHoweverItIsSpelled(String spelling, long count) {
        Dataset dataset = with("\"row_count\":#,\"identified_count\":#,\"matched_count\":#,".replace("#", spelling)
                + "\"updates\":[{\"rows_added\":#}],".replace("#", spelling)
                + "\"enrichment\":{\"fig\":{\"any\":#,\"person\":#,\"residence\":#}}".replace("#", spelling));
        assertThat(dataset)
                .isEqualTo(dataset.toBuilder()
                        .rowCount(count)
                        .identifiedCount(count)
                        .matchedCount(count)
                        .updates(
                                List.of(DatasetUpdate.builder().rowsAdded(count).build()))
                        .enrichment(Map.of(
                                "fig",
                                DatasetEnrichment.builder()
                                        .any(count)
                                        .person(count)
                                        .residence(count)
                                        .build()))
                        .build());
        assertRoundTrip("\"row_count\":" + spelling);
    }

    @Test
    void numbersOfOneValueAreEqualAndKeepTheirSpelling() {
        String[] spellings = {"1", "1.0", "1e0", "10E-1", "0.01e2"};
        for (String spelling : spellings) {
            String members = "\"x\":{\"a\":[#,null]},\"sample\":[#],\"row_count\":-#,".replace("#", spelling)
                    + "\"detected_columns\":[{\"fill_rate\":#}],".replace("#", spelling)
                    + "\"output_to_traits\":{\"t\":{\"value\":#}}".replace("#", spelling);
            assertThat(with(members))
                    .isEqualTo(with(members.replace(spelling, "1.00")))
                    .hasSameHashCodeAs(with(members.replace(spelling, "1.00")));
            assertRoundTrip(members);
        }
        assertThat(with("\"x\":0.7500")).isEqualTo(with("\"x\":75e-2")).isNotEqualTo(with("\"x\":0.7501"));
        assertThat(new String(
                        DatasetJson.encode(List.of(with("\"detected_columns\":[{\"fill_rate\":0.7500}]"))),
                        StandardCharsets.UTF_8))
                .contains("\"fill_rate\":0.7500");
    }
}
