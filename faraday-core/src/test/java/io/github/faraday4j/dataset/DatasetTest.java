package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.faraday4j.HostileText;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetTest {
    private static final String ID = "8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d";

    private static Dataset.Builder orders() {
        return Dataset.builder().id(ID).name("Orders");
    }

    @Nested
    class Building {
        @Test
        void needsAnId() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Dataset.builder().name("Orders").build())
                    .withMessage("a dataset needs an id, but none was set");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.builder().id("1-2-3-4-5"))
                    .withMessageContaining("must be a UUID");
        }

        @Test
        void needsAName() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Dataset.builder().id(ID).build())
                    .withMessage("a dataset needs a name, but none was set");
            assertThatNullPointerException()
                    .isThrownBy(() -> Dataset.builder().name(null))
                    .withMessage("name");
            assertThatNullPointerException()
                    .isThrownBy(() -> Dataset.builder().id((DatasetId) null))
                    .withMessage("id");
        }

        @Test
        void needsNoNameForADatasetThatCameWithoutOne() {
            Dataset nameless = Dataset.builder().id(ID).withoutName().build();
            assertThat(nameless.name()).isEmpty();
            assertThat(nameless.has("name")).isFalse();
            assertThat(nameless.toBuilder().build()).isEqualTo(nameless);
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, Long.MIN_VALUE})
        void refusesANegativeCountByName(long count) {
            assertRefused("row_count", count, () -> orders().rowCount(count));
            assertRefused("matched_count", count, () -> orders().matchedCount(count));
            assertRefused("identified_count", count, () -> orders().identifiedCount(count));
            assertRefused("rows_added", count, () -> DatasetUpdate.builder().rowsAdded(count));
            assertRefused("any", count, () -> DatasetEnrichment.builder().any(count));
            assertRefused("person", count, () -> DatasetEnrichment.builder().person(count));
            assertRefused("residence", count, () -> DatasetEnrichment.builder().residence(count));
            assertThat(orders().rowCount(0).build().rowCount()).hasValue(0);
            assertThat(orders().rowCount(Long.MAX_VALUE).build().rowCount()).hasValue(Long.MAX_VALUE);
        }

        private void assertRefused(String wireName, long count, ThrowingCallable setter) {
            assertThatIllegalArgumentException()
                    .isThrownBy(setter)
                    .withMessage(wireName + " must not be negative but was " + count);
        }

        @Test
        void takesASampleThatIsAMapOrAList() {
            assertThat(orders().sample(Map.of("rows", 1)).build().sample()).contains(Map.of("rows", 1L));
            assertThat(orders().sample(List.of()).build().sample()).contains(List.of());
            assertThat(orders().sample(List.of()).sample(null).build().sample()).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> orders().sample("text"))
                    .withMessage("sample must be a List or Map but was a java.lang.String");
        }

        @Test
        void takesAScalarAsAStaticValue() {
            assertThat(TraitColumn.builder().value(1).build().value()).contains(1L);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TraitColumn.builder().value(List.of()))
                    .withMessageStartingWith("value must be a String, Boolean or Number but was a ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TraitColumn.builder().transformationTable(Map.of("a", Map.of())))
                    .withMessageStartingWith("transformation_table.a must be a String, Boolean or Number but was a ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DecodeConfig.builder().map(Map.of("a", List.of(new Object()))))
                    .withMessageStartingWith("map.a[0] must be a String");
        }
    }

    @Nested
    class NullEntries {
        static Stream<Arguments> nullEntries() {
            List<String> texts = Arrays.asList("a", null);
            Map<String, Object> map = new HashMap<>(Collections.singletonMap("k", null));
            return Stream.of(
                    refused("reference_key_columns[1]", () -> orders().referenceKeyColumns(texts)),
                    refused("updates[0]", () -> orders().updates(Collections.singletonList(null))),
                    refused("enrichment.k", () -> orders().enrichment(Collections.singletonMap("k", null))),
                    refused("_in[1]", () -> Condition.builder().in(texts)),
                    refused("map.k", () -> DecodeConfig.builder().map(map)),
                    refused("transformation_table.k", () -> TraitColumn.builder()
                            .transformationTable(map)),
                    refused("merge[0]", () -> MergeOptions.builder().merge(Collections.singletonList(null))));
        }

        private static Arguments refused(String path, ThrowingCallable call) {
            return arguments(path, call);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("nullEntries")
        void areRefusedByName(String path, ThrowingCallable call) {
            assertThatNullPointerException().isThrownBy(call).withMessage(path + " must not be null");
        }

        @Test
        void areRefusedAsKeysToo() {
            assertThatNullPointerException()
                    .isThrownBy(() -> orders().identitySets(Collections.singletonMap(
                            null, IdentitySet.builder().build())))
                    .withMessage("identity_sets must not have a null key");
        }
    }

    @Nested
    class WithNothingButAnIdAndAName {
        private final Dataset dataset = orders().build();

        @Test
        void answersNeutralValues() {
            Map<String, Object> answers = WholeObjects.answers(dataset);
            assertThat(answers).containsEntry("id", DatasetId.of(ID)).containsEntry("name", "Orders");
            assertThat(dataset.status()).isEqualTo(DatasetStatus.UNSPECIFIED);
            assertThat(dataset.options()).isEqualTo(UnknownOptions.builder().build());
            assertThat(dataset.options().type().value()).isEmpty();
            answers.keySet().removeAll(Set.of("id", "name", "status", "options"));
            assertThat(answers).hasSize(36).allSatisfy((name, answer) -> assertThat(answer)
                    .as(name)
                    .isIn(Optional.empty(), OptionalLong.empty(), List.of(), Map.of(), false));
        }

        @Test
        void isNeitherReadyNorArchivedNorAPreview() {
            assertThat(dataset.isReady()).isFalse();
            assertThat(dataset.isArchived()).isFalse();
            assertThat(dataset.isPreview()).isFalse();
            assertThat(orders().preview(false).build().isPreview()).isFalse();
        }

        @Test
        void equalsOneWhoseListsAreEmpty() {
            assertThat(orders().updates(List.of()).enrichment(Map.of()).build()).isEqualTo(dataset);
        }

        @Test
        void hasOnlyThose() {
            assertThat(dataset.has("id")).isTrue();
            assertThat(dataset.has("name")).isTrue();
            assertThat(dataset.has("status")).isFalse();
            assertThat(dataset.has("no such member")).isFalse();
        }
    }

    @Nested
    class Showing {
        @Test
        void namesIdNameStatusSourceAndCounts() {
            Dataset dataset = orders().status(DatasetStatus.READY)
                    .rowCount(12)
                    .detectedColumns(List.of(DatasetColumn.builder().name("a").build()))
                    .options(TableOptions.builder()
                            .type(SourceType.SNOWFLAKE)
                            .tableName("ORDERS")
                            .build())
                    .build();
            assertThat(dataset)
                    .hasToString(
                            "Dataset{" + ID + ", name=Orders, status=ready, source=snowflake, rows=12, columns=1}");
        }

        @Test
        void showsHostileTextAsOnePrintableLine() {
            Dataset dataset = orders().name(HostileText.LONG)
                    .status(DatasetStatus.of(HostileText.LONG))
                    .options(UnknownOptions.builder()
                            .type(SourceType.of(HostileText.LONG))
                            .build())
                    .build();
            HostileText.assertOnePrintableLine(dataset.toString()).endsWith("columns=0}");
            assertThat(dataset.name()).isEqualTo(HostileText.LONG);
        }

        static Stream<Class<? extends WireObject>> typesThatNameNoColumnOrTable() {
            return WholeObjects.types().stream().filter(type -> !Set.of(
                            DatasetColumn.class,
                            FileOptions.class,
                            MergeReference.class,
                            TableOptions.class,
                            UploadOptions.class)
                    .contains(type));
        }

        @ParameterizedTest
        @MethodSource("typesThatNameNoColumnOrTable")
        void neverTellsPersonalData(Class<? extends WireObject> type) {
            WireObject object = WholeObjects.whole(type);
            if (object instanceof Dataset dataset) {
                object = dataset.toBuilder().name("Orders").build();
                assertThat(dataset.sample().orElseThrow().toString()).contains(WholeObjects.CANARY);
                assertThat(dataset.statusError()).contains(WholeObjects.CANARY);
            }
            assertThat(object.toString()).startsWith(type == ColumnDataType.class ? "word" : type.getSimpleName());
            assertThat(object.toString()).doesNotContain(WholeObjects.CANARY);
        }
    }
}
