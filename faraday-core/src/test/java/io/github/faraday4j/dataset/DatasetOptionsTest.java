package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatasetOptionsTest {

    @Test
    void mergeOptionsAreRefusedARawMergeThatWouldMakeThemUnknown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MergeOptions.builder()
                        .type(SourceType.MERGE)
                        .unknownMembers(Map.of("merge", 5))
                        .build())
                .withMessageContaining("UNKNOWN");
    }

    @Test
    void aMergeWithSomeBadEntriesAnswersTheGoodOnes() {
        DatasetOptions options = DatasetOptions.of(Map.of("type", "merge", "merge", List.of(5, Map.of())));
        assertThat(options).isInstanceOfSatisfying(MergeOptions.class, merge -> assertThat(merge.merge())
                .hasSize(1));
        assertThat(options.unknownMembers()).containsOnlyKeys("merge");
    }
}
