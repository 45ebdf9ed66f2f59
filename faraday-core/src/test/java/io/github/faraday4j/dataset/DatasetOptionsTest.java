package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetOptionsTest {
    private static final String ID = "3b8f2a10-6a57-4f0e-9d3c-2f6b1d0c7e11";
    private static final Map<String, String> SOURCE = Map.of("dataset_id", ID, "join_column", "customer_id");

    private static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape(TableOptions.class, "type", "snowflake", "table_name", "T"),
                shape(TableOptions.class, "type", "tomorrow", "table_name", "T"),
                shape(TableOptions.class, "type", "stripe", "table_name", ""),
                shape(TableOptions.class, "table_name", "T"),
                shape(TableOptions.class, "type", 5, "table_name", "T"),
                shape(
                        TableOptions.class,
                        "merge",
                        List.of(),
                        "upload_directory",
                        "U",
                        "prefix",
                        "P",
                        "table_name",
                        "T"),
                shape(FileOptions.class, "type", "tomorrow", "prefix", ""),
                shape(FileOptions.class, "merge", List.of(), "upload_directory", "U", "prefix", "P"),
                shape(FileOptions.class, "type", "s3_csv", "prefix", "P", "table_name", 5),
                shape(UploadOptions.class, "type", "hosted_csv", "upload_directory", "U"),
                shape(UploadOptions.class, "merge", List.of(), "upload_directory", "U", "prefix", null),
                shape(MergeOptions.class, "type", "merge", "merge", List.of()),
                shape(MergeOptions.class, "type", "tomorrow", "merge", List.of(5), "prefix", Map.of()),
                shape(ConnectorOptions.class, "type", "stripe"),
                shape(ConnectorOptions.class, "type", "snowflake"),
                shape(ConnectorOptions.class, "type", "snowflake", "table_name", null),
                shape(ConnectorOptions.class, "type", "stripe", "tomorrow", 1),
                shape(UnknownOptions.class, "type", "snowflake", "table_name", 5),
                shape(UnknownOptions.class, "type", "s3_csv", "prefix", List.of()),
                shape(UnknownOptions.class, "type", "hosted_csv", "upload_directory", false),
                shape(UnknownOptions.class, "type", "merge", "merge", Map.of()),
                shape(UnknownOptions.class, "type", "faraday_pixel"),
                shape(UnknownOptions.class, "type", "SNOWFLAKE"),
                shape(UnknownOptions.class, "type", 5),
                shape(UnknownOptions.class, "type", null),
                shape(UnknownOptions.class));
    }

    private static Arguments shape(Class<?> variant, Object... namesAndValues) {
        return arguments(members(namesAndValues), variant);
    }

    @ParameterizedTest(name = "{0} are {1}")
    @MethodSource("shapes")
    void areOfTheVariantThatTheirMembersMake(Map<String, ?> members, Class<?> variant) {
        DatasetOptions options = DatasetOptions.of(members);
        assertThat(options).isExactlyInstanceOf(variant);
        assertThat(options.type().value()).isEqualTo(members.get("type") instanceof String type ? type : "");
    }

    @ParameterizedTest(name = "{0} lose nothing")
    @MethodSource("shapes")
    void keepEachMemberEitherDecodedOrRaw(Map<String, ?> members, Class<?> variant) {
        DatasetOptions options = DatasetOptions.of(members);
        members.forEach((name, value) -> {
            boolean present = value != null && !(variant == MergeOptions.class && value.equals(List.of()));
            assertThat(options.has(name) || options.unknownMembers().containsKey(name))
                    .as(name)
                    .isEqualTo(present);
        });
    }

    @Nested
    class Decoded {
        @Test
        void tables() {
            TableOptions table = (TableOptions) DatasetOptions.of(members(
                    "type", "snowflake", "table_name", "T", "schema", "S", "case_sensitive_columns", true, "new", 1));
            assertThat(table)
                    .isEqualTo(TableOptions.builder()
                            .type(SourceType.SNOWFLAKE)
                            .tableName("T")
                            .schema("S")
                            .caseSensitiveColumns(true)
                            .unknownMembers(Map.of("new", 1))
                            .build());
            assertThat(table.tableName()).isEqualTo("T");
            assertThat(table.schema()).contains("S");
            assertThat(table.caseSensitiveColumns()).contains(true);
        }

        @ParameterizedTest
        @ValueSource(strings = {"prefix", "upload_directory"})
        void files(String place) {
            DatasetOptions options = DatasetOptions.of(members(
                    "type",
                    "sftp",
                    place,
                    "/",
                    "delimiter",
                    "\t",
                    "encrypted",
                    true,
                    "header_row",
                    "a,b",
                    "replace_all_with_latest_file",
                    false));
            assertThat(options.unknownMembers()).isEmpty();
            assertThat(options)
                    .isEqualTo(
                            place.equals("prefix")
                                    ? FileOptions.builder()
                                            .type(SourceType.SFTP)
                                            .prefix("/")
                                            .delimiter("\t")
                                            .encrypted(true)
                                            .headerRow("a,b")
                                            .replaceAllWithLatestFile(false)
                                            .build()
                                    : UploadOptions.builder()
                                            .type(SourceType.SFTP)
                                            .uploadDirectory("/")
                                            .delimiter("\t")
                                            .encrypted(true)
                                            .headerRow("a,b")
                                            .replaceAllWithLatestFile(false)
                                            .build());
        }

        @Test
        void oddMembersStayRaw() {
            DatasetOptions options = DatasetOptions.of(
                    members("type", "snowflake", "table_name", "T", "schema", 5, "case_sensitive_columns", "yes"));
            assertThat(((TableOptions) options).schema()).isEmpty();
            assertThat(options.unknownMembers()).isEqualTo(Map.of("schema", 5L, "case_sensitive_columns", "yes"));
        }

        @Test
        void connectors() {
            ConnectorOptions options = (ConnectorOptions)
                    DatasetOptions.of(members("type", "salesforce_marketing_cloud", "tenant_subdomain", "x"));
            assertThat(options.tenantSubdomain()).contains("x");
            assertThat(options.unknownMembers()).isEmpty();
        }
    }

    @Nested
    class Merges {
        @Test
        void nameTheirSourcesInOrder() {
            MergeOptions merge = (MergeOptions)
                    DatasetOptions.of(members("type", "merge", "migrate", true, "merge", Arrays.asList(SOURCE, null)));
            MergeReference source = MergeReference.builder()
                    .datasetId(DatasetId.of(ID))
                    .joinColumn("customer_id")
                    .build();
            assertThat(merge.merge()).containsExactly(source);
            assertThat(merge.migrate()).contains(true);
            assertThat(merge.unknownMembers()).isEmpty();
        }

        @Test
        void keepTheWholeListIfAnEntryIsBad() {
            List<Object> list = List.of(SOURCE, "odd");
            MergeOptions merge = (MergeOptions) DatasetOptions.of(members("type", "merge", "merge", list));
            assertThat(merge.merge()).hasSize(1);
            assertThat(merge.unknownMembers()).isEqualTo(Map.of("merge", list));
            assertThat(merge.toBuilder().merge(merge.merge()).build().unknownMembers())
                    .isEmpty();
        }

        @Test
        void keepWhatIsOddInsideAnEntry() {
            MergeReference source = MergeReference.of(members("dataset_id", "1-2-3-4-5", "join_column", 5, "x", 1));
            assertThat(source.datasetId()).isEmpty();
            assertThat(source.joinColumn()).isEmpty();
            assertThat(source.unknownMembers())
                    .isEqualTo(Map.of("dataset_id", "1-2-3-4-5", "join_column", 5L, "x", 1L));
        }
    }

    @Nested
    class Builders {
        static Stream<Arguments> contradictions() {
            return Stream.of(
                    refused("a table without a name", () -> TableOptions.builder()
                            .type(SourceType.SNOWFLAKE)
                            .build()),
                    refused("files without a prefix", () -> FileOptions.builder()
                            .build()),
                    refused("an upload without a directory", () -> UploadOptions.builder()
                            .build()),
                    refused("a connector without a type", () -> ConnectorOptions.builder()
                            .build()),
                    refused("a connector of an unknown type", () -> ConnectorOptions.builder()
                            .type(SourceType.of("tomorrow"))
                            .build()),
                    refused("unknown options of a known type", () -> UnknownOptions.builder()
                            .type(SourceType.STRIPE)
                            .build()),
                    refused("files with a table", () -> FileOptions.builder()
                            .prefix("P")
                            .unknownMembers(Map.of("table_name", "T"))
                            .build()),
                    refused("a merge with a prefix", () -> MergeOptions.builder()
                            .unknownMembers(Map.of("prefix", "P"))
                            .build()),
                    refused(
                            "a merge whose raw value is none",
                            () -> MergeOptions.builder().undecoded("merge", 5).build()),
                    refused("a merge that an unknown member unmakes", () -> MergeOptions.builder()
                            .unknownMembers(Map.of("merge", Map.of()))
                            .build()),
                    refused("a table whose raw name is none", () -> TableOptions.builder()
                            .tableName("T")
                            .undecoded("table_name", 5)
                            .build()),
                    refused("a connector with an odd table", () -> ConnectorOptions.builder()
                            .type(SourceType.STRIPE)
                            .undecoded("table_name", 5)
                            .build()),
                    refused("unknown options with a directory", () -> UnknownOptions.builder()
                            .unknownMembers(Map.of("upload_directory", "U"))
                            .build()));
        }

        private static Arguments refused(String what, ThrowingCallable call) {
            return arguments(what, call);
        }

        @ParameterizedTest(name = "refuse {0}")
        @MethodSource("contradictions")
        void refuseWhatWouldBeReadBackAsAnotherVariant(String what, ThrowingCallable call) {
            assertThatIllegalStateException()
                    .isThrownBy(call)
                    .withMessageMatching("these members make options of the shape [A-Z]+ and not [A-Z]+.*");
        }

        @Test
        void takeAMergeOfNothing() {
            assertThat(MergeOptions.builder().build().merge()).isEmpty();
        }
    }

    @Test
    void refuseWhatJsonDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetOptions.of(Collections.singletonMap(null, 1)))
                .withMessage("options must have text as keys but has null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetOptions.of(Map.of("merge", List.of(Map.of(1, 2)))))
                .withMessage("options.merge[0] must have text as keys but has a java.lang.Integer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetOptions.of(Map.of("x", List.of(new Object()))))
                .withMessageStartingWith("options.x[0] must be a String");
        Map<String, Object> self = new HashMap<>();
        self.put("self", self);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetOptions.of(self))
                .withMessageEndingWith("does it hold itself?");
    }
}
