package io.github.faraday4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.dataset.Dataset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookupResultTest {
    private static final List<Dataset> DATASETS = List.of(Dataset.builder()
            .id("8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d")
            .name("Orders")
            .build());

    private final ClientClosedException failure = new ClientClosedException(CallTrace.NONE);

    @Test
    void keepsACopyOfItsDatasets() {
        List<Dataset> datasets = new ArrayList<>(DATASETS);
        LookupResult result = LookupResult.of(datasets);
        datasets.clear();

        assertThat(result.isSuccess()).isTrue();
        assertThat(result.datasets()).isEqualTo(DATASETS).isUnmodifiable();
        assertThat(result.failure()).isEmpty();
    }

    @Test
    void throwsItsFailureInPlaceOfDatasets() {
        LookupResult result = LookupResult.failed(failure);

        assertThat(result.isSuccess()).isFalse();
        assertThat(result.failure()).containsSame(failure);
        assertThatThrownBy(result::datasets).isSameAs(failure);
    }

    @Test
    void holdsAListThatCanBeAskedForNull() {
        assertThat(LookupResult.of(DATASETS).datasets().contains(null)).isFalse();
    }

    @Test
    void comparesByWhatItHolds() {
        assertThat(LookupResult.of(DATASETS))
                .isEqualTo(LookupResult.of(new ArrayList<>(DATASETS)))
                .hasSameHashCodeAs(LookupResult.of(new ArrayList<>(DATASETS)))
                .isNotEqualTo(LookupResult.of(List.of()))
                .isNotEqualTo(LookupResult.failed(failure));
        assertThat(LookupResult.failed(failure))
                .isEqualTo(LookupResult.failed(failure))
                .isNotEqualTo(LookupResult.failed(new ClientClosedException(CallTrace.NONE)));
    }

    @Test
    void showsHowManyDatasetsOrWhatFailed() {
        assertThat(LookupResult.of(DATASETS)).hasToString("LookupResult{datasets=1}");
        assertThat(LookupResult.failed(failure).toString())
                .contains("ClientClosedException")
                .contains("closed");
    }
}
