package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.faraday4j.dataset.ConnectorOptions;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.DatasetOptions;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.FileOptions;
import io.github.faraday4j.dataset.MergeOptions;
import io.github.faraday4j.dataset.ReferenceableTable;
import io.github.faraday4j.dataset.TableOptions;
import io.github.faraday4j.dataset.UnknownOptions;
import io.github.faraday4j.dataset.UploadOptions;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetFixturesTest {

    @Test
    void mayBeAskedForNull() {
        assertThat(DatasetFixtures.datasets(2).contains(null)).isFalse();
    }

    @Nested
    class TheDocumentedExample {

        static Stream<Method> optionalMembers() {
            Set<String> notInTheExample = Set.of("outputToAuthority", "unknownMembers");
            return Stream.of(Dataset.class.getMethods())
                    .filter(method -> method.getParameterCount() == 0)
                    .filter(method -> Set.of(Optional.class, OptionalLong.class, List.class, Map.class)
                            .contains(method.getReturnType()))
                    .filter(method -> !notInTheExample.contains(method.getName()));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("optionalMembers")
        void hasEachMember(Method member) throws Exception {
            assertThat(member.invoke(DatasetFixtures.documentedExample()))
                    .isNotIn(Optional.empty(), OptionalLong.empty(), List.of(), Map.of());
        }

        @Test
        void hasNothingThatIsNotUnderstood() {
            assertThat(DatasetFixtures.documentedExample().unknownMembers()).isEmpty();
        }

        @Test
        void isADocumentOfItsOwn() {
            assertThat(DatasetFixtures.documentedExampleJson())
                    .startsWith("[")
                    .contains("\"8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d\"", "\"upsert_columns\"");
        }
    }

    @Nested
    class TheDataset {

        @Test
        void isReadyAndReferenceable() {
            Dataset dataset = DatasetFixtures.dataset();

            assertThat(dataset.isReady()).isTrue();
            assertThat(ReferenceableTable.among(List.of(dataset)))
                    .singleElement()
                    .satisfies(table -> assertThat(table.caveats()).isEmpty());
        }

        @Test
        void isTheSameEachTime() {
            assertThat(DatasetFixtures.dataset()).isEqualTo(DatasetFixtures.dataset());
        }
    }

    @Nested
    class ManyDatasets {

        @ParameterizedTest
        @ValueSource(longs = {Long.MIN_VALUE, 0, 42})
        void areEqualForEqualSeeds(long seed) {
            assertThat(DatasetFixtures.datasets(seed, 30)).isEqualTo(DatasetFixtures.datasets(seed, 30));
        }

        @Test
        void areDifferentForDifferentSeeds() {
            assertThat(DatasetFixtures.datasets(1, 5)).doesNotContainAnyElementsOf(DatasetFixtures.datasets(2, 5));
        }

        @Test
        void beginWithTheShorterList() {
            assertThat(DatasetFixtures.datasets(20))
                    .startsWith(DatasetFixtures.datasets(7).toArray(new Dataset[0]));
        }

        @Test
        void haveIdsAndNamesOfTheirOwn() {
            List<Dataset> datasets = DatasetFixtures.bigList();

            assertThat(datasets).hasSize(1_000);
            assertThat(datasets).extracting(Dataset::id).doesNotHaveDuplicates();
            assertThat(datasets).extracting(Dataset::name).doesNotHaveDuplicates();
        }

        @Test
        void haveEachKindOfSource() {
            Set<Class<? extends DatasetOptions>> kinds = new HashSet<>();
            DatasetFixtures.datasets(12)
                    .forEach(dataset -> kinds.add(dataset.options().getClass()));

            assertThat(kinds)
                    .containsExactlyInAnyOrder(
                            TableOptions.class,
                            FileOptions.class,
                            UploadOptions.class,
                            MergeOptions.class,
                            ConnectorOptions.class,
                            UnknownOptions.class);
        }

        @Test
        void haveEachStatus() {
            assertThat(DatasetFixtures.datasets(12))
                    .extracting(Dataset::status)
                    .contains(
                            DatasetStatus.READY,
                            DatasetStatus.ERROR,
                            DatasetStatus.NEW,
                            DatasetStatus.STARTING,
                            DatasetStatus.RUNNING,
                            DatasetStatus.PENDING);
        }

        @Test
        void sometimesHaveKeysAndSometimesNot() {
            assertThat(DatasetFixtures.datasets(30))
                    .anySatisfy(
                            dataset -> assertThat(dataset.referenceKeyColumns()).hasSize(2))
                    .anySatisfy(
                            dataset -> assertThat(dataset.referenceKeyColumn()).isPresent())
                    .anySatisfy(dataset -> {
                        assertThat(dataset.referenceKeyColumns()).isEmpty();
                        assertThat(dataset.referenceKeyColumn()).isEmpty();
                    });
        }

        @Test
        void mergeOnlyWhatIsInTheList() {
            List<Dataset> datasets = DatasetFixtures.datasets(60);
            Set<DatasetId> ids = new HashSet<>();
            datasets.forEach(dataset -> ids.add(dataset.id()));

            assertThat(datasets)
                    .filteredOn(dataset -> dataset.options() instanceof MergeOptions)
                    .hasSize(5)
                    .allSatisfy(dataset -> assertThat(((MergeOptions) dataset.options()).merge())
                            .hasSize(2)
                            .allSatisfy(source ->
                                    assertThat(ids).contains(source.datasetId().orElseThrow())));
        }

        @Test
        void mayBeNone() {
            assertThat(DatasetFixtures.datasets(0)).isEmpty();
        }

        @Test
        void cannotBeFewerThanNone() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DatasetFixtures.datasets(-1))
                    .withMessageContaining("-1");
        }
    }
}
