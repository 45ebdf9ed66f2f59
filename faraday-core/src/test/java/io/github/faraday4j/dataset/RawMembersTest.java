package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RawMembersTest {
    private static Dataset.Builder dataset() {
        return Dataset.builder()
                .id("8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d")
                .name("Orders")
                .upsertColumns(List.of("a"))
                .rowCount(5);
    }

    @Nested
    class WhatCouldNotBeDecoded {
        @Test
        void emptiesItsMemberAndIsKept() {
            Dataset dataset = dataset().undecoded("row_count", -5).build();
            assertThat(dataset.rowCount()).isEmpty();
            assertThat(dataset.unknownMembers()).containsExactly(Map.entry("row_count", -5L));
        }

        @Test
        void mayHaveAnyName() {
            Dataset dataset = dataset()
                    .withoutName()
                    .undecoded("name", 1)
                    .undecoded("type", 2)
                    .build();
            assertThat(dataset.name()).isEmpty();
            assertThat(dataset.unknownMembers()).containsExactly(Map.entry("name", 1L), Map.entry("type", 2L));
        }

        @Test
        void isAbsentIfItIsNull() {
            Dataset dataset = dataset()
                    .undecoded("odd", 1)
                    .undecoded("odd", null)
                    .undecoded("row_count", null)
                    .build();
            assertThat(dataset.rowCount()).isEmpty();
            assertThat(dataset.unknownMembers()).isEmpty();
        }

        @Test
        void cannotBeTheIdOfADataset() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> dataset().undecoded("id", "x").build())
                    .withMessage("a dataset needs an id, but none was set");
        }

        @Test
        void isRefusedByNameIfJsonDoesNotHaveIt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset().undecoded("odd", new Object()))
                    .withMessageStartingWith("odd must be a String");
        }
    }

    @Nested
    class WhatCouldPartlyBeDecoded {
        @Test
        void isKeptWholeBesideTheGoodEntries() {
            List<Object> raw = new ArrayList<>(List.of("a", 1));
            Dataset dataset = dataset().partlyDecoded("upsert_columns", raw).build();
            raw.clear();
            assertThat(dataset.upsertColumns()).containsExactly("a");
            assertThat(dataset.unknownMembers()).containsExactly(Map.entry("upsert_columns", List.of("a", 1L)));
            assertThat(dataset.toBuilder().build()).isEqualTo(dataset);
        }

        @Test
        void isForgottenWhenTheMemberIsSet() {
            Dataset dataset = dataset()
                    .partlyDecoded("upsert_columns", List.of("a", 1))
                    .upsertColumns(List.of("b"))
                    .build();
            assertThat(dataset.upsertColumns()).containsExactly("b");
            assertThat(dataset.unknownMembers()).isEmpty();
        }

        @Test
        void isForgottenWhenItIsNull() {
            Dataset dataset = dataset()
                    .partlyDecoded("upsert_columns", List.of("a", 1))
                    .partlyDecoded("upsert_columns", null)
                    .build();
            assertThat(dataset.upsertColumns()).containsExactly("a");
            assertThat(dataset.unknownMembers()).isEmpty();
        }
    }
}
