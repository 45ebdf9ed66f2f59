package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A member that was sent in a shape that is not understood is not an absent one: the worst of it is expected. */
class UnreadableMembersTest {

    private static DatasetId id(int number) {
        return DatasetId.of(new UUID(0, number));
    }

    private static Dataset.Builder table(int number) {
        return Dataset.builder()
                .id(id(number))
                .name("d" + number)
                .status(DatasetStatus.READY)
                .options(DatasetOptions.of(Map.of("type", "snowflake", "table_name", "T" + number)));
    }

    /** A dataset that nothing speaks against. */
    private static Dataset.Builder clean() {
        DatasetColumn key = DatasetColumn.builder().name("k").build();
        return table(1).referenceKeyColumn("k").detectedColumns(List.of(key));
    }

    private static ReferenceableTable only(Dataset... datasets) {
        List<ReferenceableTable> tables = ReferenceableTable.among(List.of(datasets));
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    /** The caveats that are given here and not for members that can be read. */
    static Stream<Caveat> caveats() {
        return Stream.of(Caveat.KEY_COLUMN_UNREADABLE, Caveat.UNREADABLE);
    }

    @Nested
    class Caveats {
        static Stream<Arguments> members() {
            return Stream.of(
                    arguments("archived_at", "2024-07-01 12:00:00+00", EnumSet.of(Caveat.ARCHIVED)),
                    arguments("status", 5, EnumSet.of(Caveat.NOT_READY)),
                    arguments("preview", "false", EnumSet.of(Caveat.PREVIEW)),
                    arguments("privacy", List.of("delete"), EnumSet.of(Caveat.PRIVACY)),
                    arguments("detected_columns", List.of("k"), EnumSet.of(Caveat.COLUMN_NOT_DETECTED)),
                    arguments("merge_datasets", Map.of(), EnumSet.of(Caveat.SUPERSEDED_BY_MERGE)),
                    arguments("options", "T1", EnumSet.of(Caveat.SOURCE_UNRESOLVED)),
                    arguments("reference_key_columns", 5, EnumSet.of(Caveat.KEY_COLUMN_UNREADABLE)),
                    arguments("reference_key_column", List.of("k"), EnumSet.of(Caveat.KEY_COLUMN_UNREADABLE)),
                    arguments("name", 5, EnumSet.noneOf(Caveat.class)));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("members")
        void expectTheWorst(String member, Object raw, Set<Caveat> caveats) {
            caveats.add(Caveat.UNREADABLE);
            assertThat(only(clean().withoutName().undecoded(member, raw).build())
                            .caveats())
                    .isEqualTo(caveats);
        }

        @Test
        void doNotComeOfMembersThatNobodyNeeds() {
            Dataset dataset = clean().undecoded("row_count", "many")
                    .undecoded("tomorrow", 1)
                    .build();
            assertThat(only(dataset).caveats()).isEmpty();
        }

        @Test
        void leaveOpenThatAColumnWithoutAReadableNameIsTheOne() {
            DatasetColumn nameless =
                    DatasetColumn.builder().undecoded("name", 5).build();
            DatasetColumn key = DatasetColumn.builder().name("k").build();
            assertThat(only(clean().detectedColumns(List.of(nameless)).build()).caveats())
                    .containsExactly(Caveat.COLUMN_NOT_DETECTED);
            assertThat(only(clean().detectedColumns(List.of(nameless, key)).build())
                            .caveats())
                    .isEmpty();
        }
    }

    @Nested
    class KeyColumns {
        static Stream<Arguments> shapes() {
            return Stream.of(
                    arguments("k", List.of("k")),
                    arguments(List.of("a", 1, "b"), List.of("a", "b")),
                    arguments(List.of(1), List.of("")),
                    arguments(List.of(List.of("k")), List.of("")),
                    arguments(Map.of("k", "k"), List.of("")),
                    arguments(true, List.of("")));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("shapes")
        void areTheTextsThatAreThereAndElseOneWithoutAName(Object raw, List<String> columns) {
            for (String member : List.of("reference_key_columns", "reference_key_column")) {
                List<ReferenceableTable> tables = ReferenceableTable.among(
                        List.of(table(1).undecoded(member, raw).build()));
                assertThat(tables).extracting(ReferenceableTable::column).isEqualTo(columns);
                assertThat(tables).allSatisfy(table -> assertThat(table.caveats())
                        .containsExactly(Caveat.KEY_COLUMN_UNREADABLE, Caveat.UNREADABLE));
            }
        }

        @Test
        void areThoseThatCanBeReadBesideOneThatCannot() {
            Dataset dataset = table(1).referenceKeyColumns(List.of("b"))
                    .partlyDecoded("reference_key_columns", List.of(5, "b"))
                    .referenceKeyColumn("a")
                    .build();
            assertThat(ReferenceableTable.among(List.of(dataset)))
                    .extracting(ReferenceableTable::column)
                    .containsExactly("b", "a");
        }
    }

    @Nested
    class Sources {
        static Stream<Arguments> options() {
            return Stream.of(
                    arguments(Map.of("type", "snowflake", "table_name", 5), List.of()),
                    arguments(Map.of("type", "stripe", "merge", "x"), List.of()),
                    arguments(Map.of("type", 5, "table_name", "T"), List.of(":T")),
                    arguments(Map.of("type", "x", "table_name", "T", "schema", 5), List.of("x:T")),
                    arguments(Map.of("type", "x", "table_name", 5, "prefix", "p"), List.of("x:p")),
                    arguments(Map.of("type", "x", "prefix", 5, "upload_directory", "u"), List.of("x:u")),
                    arguments(
                            Map.of("merge", List.of(Map.of("dataset_id", id(2).toString()), 5)),
                            List.of("snowflake:T2")),
                    arguments(Map.of("merge", List.of(Map.of("dataset_id", 5))), List.of()));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("options")
        void areNotAllKnownIfTheOptionsCannotBeReadWhole(Map<String, ?> options, List<String> sources) {
            ReferenceableTable table =
                    only(clean().options(DatasetOptions.of(options)).build(), table(2).build());
            assertThat(table.caveats()).containsExactly(Caveat.SOURCE_UNRESOLVED);
            assertThat(table.sources()).extracting(SourceTable::toString).isEqualTo(sources);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("options")
        void areNotAllKnownToAMergeOfSuchADataset(Map<String, ?> options, List<String> sources) {
            Map<String, ?> merge = Map.of("merge", List.of(Map.of("dataset_id", id(3).toString())));
            ReferenceableTable table = only(
                    clean().options(DatasetOptions.of(merge)).build(),
                    table(2).build(),
                    table(3).options(DatasetOptions.of(options)).build());
            assertThat(table.caveats()).containsExactly(Caveat.SOURCE_UNRESOLVED);
            assertThat(table.sources()).extracting(SourceTable::toString).isEqualTo(sources);
        }

        @Test
        void areKnownWhateverStandsBesideWhatDecides() {
            Map<String, ?> options = Map.of("type", "x", "table_name", "T", "merge", "x", "prefix", 5);
            assertThat(only(clean().options(DatasetOptions.of(options)).build()).caveats())
                    .isEmpty();
        }
    }

    @Nested
    class ADataset {
        @Test
        void isNotBetterThanTheRawValueBesideAReadableOne() {
            Dataset dataset = clean().preview(false)
                    .partlyDecoded("preview", 5)
                    .partlyDecoded("status", 5)
                    .build();
            assertThat(dataset.isPreview()).isTrue();
            assertThat(dataset.isReady()).isFalse();
        }

        @Test
        void showsWhatCannotBeRead() {
            Dataset dataset = clean().withoutName()
                    .undecoded("name", 5)
                    .undecoded("status", 5)
                    .undecoded("options", 5)
                    .undecoded("row_count", "many")
                    .partlyDecoded("detected_columns", List.of("secret"))
                    .build();
            assertThat(dataset)
                    .hasToString("Dataset{" + id(1) + ", name=unreadable, status=unreadable, source=unreadable,"
                            + " rows=unreadable, columns=1+unreadable}");
            assertThat(clean().options(DatasetOptions.of(Map.of("type", 5)))
                            .build()
                            .toString())
                    .contains("source=unreadable");
            assertThat(DatasetOptions.of(Map.of("merge", List.of(5))))
                    .hasToString("MergeOptions{, sources=unreadable}");
        }
    }
}
