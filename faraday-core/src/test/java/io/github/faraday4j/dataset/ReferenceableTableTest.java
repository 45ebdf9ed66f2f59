package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.faraday4j.HostileText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceableTableTest {
    private static DatasetId id(int number) {
        return DatasetId.of(new UUID(0, number));
    }

    private static Dataset.Builder dataset(int number) {
        return Dataset.builder().id(id(number)).name("d" + number).status(DatasetStatus.READY);
    }

    private static Dataset table(int number) {
        return dataset(number)
                .options(TableOptions.builder()
                        .type(SourceType.SNOWFLAKE)
                        .tableName("T" + number)
                        .build())
                .build();
    }

    private static Dataset merge(int number, int... sources) {
        List<MergeReference> references = Arrays.stream(sources)
                .mapToObj(
                        source -> MergeReference.builder().datasetId(id(source)).build())
                .toList();
        return dataset(number)
                .referenceKeyColumns(List.of("k"))
                .options(MergeOptions.builder()
                        .type(SourceType.MERGE)
                        .merge(references)
                        .build())
                .build();
    }

    private static ReferenceableTable only(Dataset... datasets) {
        List<ReferenceableTable> tables = ReferenceableTable.among(List.of(datasets));
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static List<String> sourcesOf(Dataset... datasets) {
        return only(datasets).sources().stream().map(SourceTable::toString).toList();
    }

    @Nested
    class KeyColumns {
        @Test
        void comeInTheOrderOfTheDatasetsAndThenTheirOwn() {
            List<ReferenceableTable> tables = ReferenceableTable.among(List.of(
                    dataset(2).referenceKeyColumns(List.of("z", "a")).build(),
                    dataset(3).build(),
                    dataset(1).referenceKeyColumn("m").build()));
            assertThat(tables)
                    .extracting(
                            ReferenceableTable::datasetId, ReferenceableTable::datasetName, ReferenceableTable::column)
                    .containsExactly(tuple(id(2), "d2", "z"), tuple(id(2), "d2", "a"), tuple(id(1), "d1", "m"));
        }

        @Test
        void takeTheDeprecatedOneLastUnlessItIsThere() {
            assertThat(columnsOf(List.of("b", "a", "b"), "c")).containsExactly("b", "a", "c");
            assertThat(columnsOf(List.of("b", "a"), "a")).containsExactly("b", "a");
            assertThat(columnsOf(List.of(), "a")).containsExactly("a");
            assertThat(columnsOf(List.of(), null)).isEmpty();
        }

        private List<String> columnsOf(List<String> columns, String column) {
            Dataset dataset = dataset(1)
                    .referenceKeyColumns(columns)
                    .referenceKeyColumn(column)
                    .build();
            return ReferenceableTable.among(List.of(dataset)).stream()
                    .map(ReferenceableTable::column)
                    .toList();
        }

        @Test
        void areNoneAmongNoDatasets() {
            assertThat(ReferenceableTable.among(List.of())).isEmpty();
        }
    }

    @Nested
    class Sources {
        static Stream<Arguments> shapes() {
            return Stream.of(
                    arguments("{type=snowflake, schema=S, table_name=T}", "snowflake:S.T"),
                    arguments("{type=tomorrow, table_name=T}", "tomorrow:T"),
                    arguments("{type=s3_csv, prefix=in/*.csv}", "s3_csv:in/*.csv"),
                    arguments("{type=hosted_csv, upload_directory=up}", "hosted_csv:up"),
                    arguments("{type=stripe}", null),
                    arguments("{type=faraday_pixel}", null));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("shapes")
        void areWhatTheOptionsTell(String options, String source) {
            Map<String, String> members = new HashMap<>();
            for (String member : options.substring(1, options.length() - 1).split(", ")) {
                members.put(member.split("=")[0], member.split("=")[1]);
            }
            Dataset dataset = dataset(1)
                    .referenceKeyColumn("k")
                    .options(DatasetOptions.of(members))
                    .build();
            assertThat(sourcesOf(dataset)).isEqualTo(source == null ? List.of() : List.of(source));
            assertThat(only(dataset).caveats()).isEmpty();
        }

        @Test
        void nameTheirPartsAndCompareByValue() {
            Dataset dataset = dataset(1)
                    .referenceKeyColumn("k")
                    .options(DatasetOptions.of(Map.of("type", "snowflake", "schema", "S", "table_name", "T")))
                    .build();
            SourceTable source = only(dataset).sources().get(0);
            assertThat(source.datasetId()).isEqualTo(id(1));
            assertThat(source.type()).isEqualTo(SourceType.SNOWFLAKE);
            assertThat(source.schema()).contains("S");
            assertThat(source.location()).isEqualTo("T");
            SourceTable same = only(dataset).sources().get(0);
            assertThat(same).isEqualTo(source).hasSameHashCodeAs(source).isNotSameAs(source);
            assertThat(only(dataset)).isEqualTo(only(dataset)).hasSameHashCodeAs(only(dataset));
            assertThat(only(dataset))
                    .isNotEqualTo(only(dataset.toBuilder().name("other").build()));
            assertThat(only(dataset)).hasToString("ReferenceableTable{d1.k, sources=[snowflake:S.T], caveats=[]}");
        }

        @Test
        void showHostileTextAsOnePrintableLine() {
            Dataset dataset = dataset(1)
                    .name(HostileText.LONG)
                    .referenceKeyColumn(HostileText.LONG)
                    .options(DatasetOptions.of(Map.of("type", HostileText.LONG, "table_name", HostileText.LONG)))
                    .build();
            HostileText.assertOnePrintableLine(only(dataset).toString());
        }
    }

    @Nested
    class Merges {
        @Test
        void haveTheTablesOfAllTheirSourcesInOrder() {
            assertThat(sourcesOf(table(1), merge(9, 2, 1), table(2))).containsExactly("snowflake:T2", "snowflake:T1");
            assertThat(only(table(1), merge(9, 2, 1), table(2)).caveats()).isEmpty();
        }

        @Test
        void areFollowedThroughMerges() {
            Dataset inner =
                    merge(8, 2, 3).toBuilder().referenceKeyColumns(List.of()).build();
            ReferenceableTable table = only(merge(9, 1, 8, 4), inner, table(1), table(2), table(3), table(4));
            assertThat(table.sources()).extracting(SourceTable::location).containsExactly("T1", "T2", "T3", "T4");
            assertThat(table.caveats()).isEmpty();
        }

        @Test
        void nameATableOnceThatIsReachedTwice() {
            Dataset left =
                    merge(7, 1).toBuilder().referenceKeyColumns(List.of()).build();
            Dataset right =
                    merge(8, 1).toBuilder().referenceKeyColumns(List.of()).build();
            ReferenceableTable table = only(merge(9, 7, 8, 1), left, right, table(1));
            assertThat(table.sources()).extracting(SourceTable::location).containsExactly("T1");
            assertThat(table.caveats()).isEmpty();
        }

        static Stream<Arguments> unresolved() {
            Dataset back =
                    merge(8, 9, 1).toBuilder().referenceKeyColumns(List.of()).build();
            MergeReference nameless = MergeReference.builder().joinColumn("k").build();
            Dataset noId = merge(9).toBuilder()
                    .options(MergeOptions.builder().merge(List.of(nameless)).build())
                    .build();
            Dataset odd = merge(9).toBuilder()
                    .options(DatasetOptions.of(Map.of("merge", List.of(5))))
                    .build();
            return Stream.of(
                    arguments("a cycle", List.of(merge(9, 8), back, table(1)), List.of("T1")),
                    arguments("itself", List.of(merge(9, 9, 1), table(1)), List.of("T1")),
                    arguments("an id that is not there", List.of(merge(9, 1, 77), table(1)), List.of("T1")),
                    arguments("no id", List.of(noId), List.of()),
                    arguments("an odd entry", List.of(odd), List.of()));
        }

        @ParameterizedTest(name = "with {0}")
        @MethodSource("unresolved")
        void sayThatTheyCouldNotBeFollowedToTheEnd(String what, List<Dataset> datasets, List<String> found) {
            ReferenceableTable table = only(datasets.toArray(Dataset[]::new));
            assertThat(table.caveats()).containsExactly(Caveat.SOURCE_UNRESOLVED);
            assertThat(table.sources()).extracting(SourceTable::location).isEqualTo(found);
        }

        @Test
        @Timeout(30)
        void mayBeAChainOfAnyLength() {
            int length = 10_000;
            List<Dataset> datasets = new ArrayList<>(List.of(merge(0, 1)));
            IntStream.range(1, length)
                    .mapToObj(i -> merge(i, i + 1).toBuilder()
                            .referenceKeyColumns(List.of())
                            .build())
                    .forEach(datasets::add);
            datasets.add(table(length));
            assertThat(sourcesOf(datasets.toArray(Dataset[]::new))).containsExactly("snowflake:T" + length);
        }
    }

    @Nested
    class Caveats {
        static Stream<Arguments> caveats() {
            DatasetColumn other = DatasetColumn.builder().name("other").build();
            return Stream.of(
                    arguments(Caveat.ARCHIVED, clean().archivedAt(Instant.EPOCH)),
                    arguments(Caveat.NOT_READY, clean().status(DatasetStatus.RUNNING)),
                    arguments(Caveat.NOT_READY, clean().status(null)),
                    arguments(Caveat.PREVIEW, clean().preview(true)),
                    arguments(Caveat.PRIVACY, clean().privacy(Privacy.of("tomorrow"))),
                    arguments(Caveat.COLUMN_NOT_DETECTED, clean().detectedColumns(List.of(other))),
                    arguments(
                            Caveat.SUPERSEDED_BY_MERGE,
                            clean().mergeDatasets(
                                            List.of(MergeReference.builder().build()))),
                    arguments(
                            Caveat.SOURCE_UNRESOLVED,
                            clean().options(merge(5, 6).options())));
        }

        private static Dataset.Builder clean() {
            DatasetColumn key = DatasetColumn.builder().name("k").build();
            return table(1).toBuilder().referenceKeyColumn("k").detectedColumns(List.of(key));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("caveats")
        void areGivenEachOnItsOwn(Caveat caveat, Dataset.Builder dataset) {
            assertThat(only(dataset.build()).caveats()).containsExactly(caveat);
        }

        @Test
        void areAllCoveredHere() {
            assertThat(Stream.concat(caveats().map(arguments -> arguments.get()[0]), UnreadableMembersTest.caveats()))
                    .contains((Object[]) Caveat.values());
        }

        @Test
        void areNoneOnACleanDataset() {
            assertThat(only(clean().preview(false).build()).caveats()).isEmpty();
            assertThat(only(clean().detectedColumns(List.of()).build()).caveats())
                    .isEmpty();
        }
    }

    @Test
    void cannotBeModified() {
        List<ReferenceableTable> tables = ReferenceableTable.among(List.of(merge(9, 1), table(1)));
        assertThat(tables).isUnmodifiable();
        assertThat(tables.get(0).sources()).isUnmodifiable();
        assertThatThrownBy(() -> tables.get(0).caveats().add(Caveat.PREVIEW))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
