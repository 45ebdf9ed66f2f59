package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.DatasetJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixtures by hand and the codec, each of which checks the other. */
class FixturesRoundTripTest {

    @Test
    void theDocumentedExampleIsWhatItsJsonSays() {
        byte[] json = DatasetFixtures.documentedExampleJson().getBytes(StandardCharsets.UTF_8);

        assertThat(DatasetJson.decode(json)).containsExactly(DatasetFixtures.documentedExample());
    }

    @Test
    void theDocumentedExampleIsWrittenInTheOrderOfItsJson() {
        byte[] json = DatasetFixtures.documentedExampleJson().getBytes(StandardCharsets.UTF_8);

        assertThat(DatasetJson.encode(List.of(DatasetFixtures.documentedExample())))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(DatasetJson.encode(DatasetJson.decode(json)), StandardCharsets.UTF_8));
    }

    @Test
    void theDatasetSurvivesTheWire() {
        List<Dataset> datasets = List.of(DatasetFixtures.dataset());

        assertThat(DatasetJson.decode(DatasetJson.encode(datasets))).isEqualTo(datasets);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 1791, Long.MAX_VALUE})
    void variedDatasetsSurviveTheWire(long seed) {
        List<Dataset> datasets = DatasetFixtures.datasets(seed, 200);

        assertThat(DatasetJson.decode(DatasetJson.encode(datasets))).isEqualTo(datasets);
    }

    @Test
    void theBigListIsLargeButWithinTheLimits() {
        byte[] json = DatasetJson.encode(DatasetFixtures.bigList());

        assertThat(json).hasSizeBetween(1_000_000, 4_000_000);
        assertThat(DatasetJson.decode(json)).isEqualTo(DatasetFixtures.bigList());
    }
}
