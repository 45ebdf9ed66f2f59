package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.dataset.Condition;
import io.github.faraday4j.dataset.ConnectorOptions;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetStream;
import io.github.faraday4j.dataset.DatasetUpdate;
import io.github.faraday4j.dataset.FileOptions;
import io.github.faraday4j.dataset.SourceType;
import io.github.faraday4j.dataset.TableOptions;
import io.github.faraday4j.dataset.TraitColumn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameMembersTest {

    private static final String PERSON = "jane.doe@example.com";

    private final Dataset customers = DatasetFixtures.dataset();

    /** Returns the lines of the message, from the first difference on. */
    private static List<String> differences(Dataset actual, Dataset expected) {
        AssertionError error = catchThrowableOfType(
                AssertionError.class, () -> DatasetAssertions.assertThat(actual).hasSameMembersAs(expected));
        assertThat(error).hasMessageContaining("but these differ:");
        return error.getMessage()
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(String::strip)
                .toList();
    }

    @Test
    void acceptsWhatIsEqual() {
        assertThatCode(() -> DatasetAssertions.assertThat(customers)
                        .hasSameMembersAs(customers.toBuilder().build())
                        .isReferenceable())
                .doesNotThrowAnyException();
    }

    @Test
    void namesEachMemberThatDiffersInTheOrderOfTheNames() {
        Dataset other = customers.toBuilder()
                .rowCount(3)
                .name("Orders\u0007")
                .managed(null)
                .referenceKeyColumns(List.of("CUSTOMER_ID", "EMAIL"))
                .build();

        assertThat(differences(
                        other, customers.toBuilder().managed(true).rowCount(4).build()))
                .containsExactly(
                        "managed: absent, expected true",
                        "name: \"Orders\\u0007\", expected \"Customers\"",
                        "reference_key_columns[1]: \"EMAIL\", expected absent",
                        "row_count: 3, expected 4");
    }

    @Test
    void namesNestedMembersByTheirPath() {
        Dataset one = customers.toBuilder()
                .options(TableOptions.builder()
                        .type(SourceType.SNOWFLAKE)
                        .tableName("A")
                        .schema("S")
                        .build())
                .updates(List.of(DatasetUpdate.builder().rowsAdded(1).build()))
                .build();
        Dataset other = customers.toBuilder()
                .options(TableOptions.builder()
                        .type(SourceType.SNOWFLAKE)
                        .tableName("B")
                        .schema("S")
                        .build())
                .updates(List.of(DatasetUpdate.builder().rowsAdded(2).build()))
                .build();

        assertThat(differences(one, other))
                .containsExactly("options.table_name: \"A\", expected \"B\"", "updates[0].rows_added: 1, expected 2");
    }

    @Test
    void namesTheMembersOfOptionsOfDifferentTypes() {
        Dataset one = customers.toBuilder()
                .options(FileOptions.builder()
                        .type(SourceType.S3_CSV)
                        .prefix("orders/")
                        .build())
                .build();
        Dataset other = customers.toBuilder()
                .options(ConnectorOptions.builder().type(SourceType.SHOPIFY).build())
                .build();

        assertThat(differences(one, other))
                .containsExactly(
                        "options.prefix: \"orders/\", expected absent", "options.type: s3_csv, expected shopify");
    }

    @Test
    void tellsAnEmptyNameFromNone() {
        Dataset unnamed = Dataset.builder().id(customers.id()).withoutName().build();

        assertThat(differences(
                        unnamed, Dataset.builder().id(customers.id()).name("").build()))
                .containsExactly("name: absent, expected \"\"");
    }

    @Test
    void namesEachMemberOfAWholeDataset() {
        Dataset nothing = Dataset.builder().id(customers.id()).withoutName().build();
        Dataset whole = WholeDataset.build().toBuilder().id(customers.id()).build();

        assertThat(differences(nothing, whole))
                .extracting(line -> line.replaceFirst(":.*| \\(as.*", ""))
                .containsAll(WireMembers.of(whole).keySet().stream()
                        .filter(name -> !name.equals("id"))
                        .toList())
                .contains("text tomorrow");
    }

    @Test
    void saysIfThereIsNone() {
        assertThat(catchThrowableOfType(AssertionError.class, () -> DatasetAssertions.assertThat(null)
                        .hasSameMembersAs(customers)))
                .hasMessageContaining("not to be null");
        assertThatNullPointerException()
                .isThrownBy(() -> DatasetAssertions.assertThat(customers).hasSameMembersAs(null))
                .withMessage("expected");
    }

    @Nested
    class WhenTheDataOfPeopleDiffers {

        @ParameterizedTest
        @ValueSource(strings = {"output_to_traits", "output_to_streams"})
        void showsNoColumnOfAFormatThatCannotBeRead(String member) {
            String column = "{\"column_name\":\"Jane 1990\",\"format\":{\"kind\":\"static_x\"}}";
            String entry = member.endsWith("traits") ? column : "{\"data_map\":{\"d\":" + column + "}}";
            Dataset odd = SnapshotJson.decode(
                            "{\"id\":\"" + customers.id() + "\",\"" + member + "\":{\"t\":" + entry + "}}")
                    .get(0);

            assertThat(differences(odd, customers))
                    .asString()
                    .contains(member, "column_name=****")
                    .doesNotContain("Jane");
        }

        @Test
        void showsNoPartOfAnOddAddress() {
            assertThat(differences(
                            customers.toBuilder()
                                    .statusError("no mail to conan.o'brien@example.com")
                                    .build(),
                            customers))
                    .containsExactly("status_error: \"no mail to ****\", expected absent");
        }

        private Dataset with(String value) {
            return customers.toBuilder()
                    .sample(Map.of("email", value))
                    .statusError("bad row of " + value)
                    .outputToStreams(Map.of(
                            "orders",
                            DatasetStream.builder()
                                    .conditions(List.of(Condition.builder()
                                            .columnName("email")
                                            .eq(value)
                                            .build()))
                                    .build()))
                    .outputToTraits(
                            Map.of("vip", TraitColumn.builder().value(value).build()))
                    .unknownMembers(Map.of("tomorrow", List.of(value)))
                    .build();
        }

        @Test
        void namesTheMembersAndNoValue() {
            assertThat(differences(with(PERSON), with("john.doe@example.com")))
                    .containsExactly(
                            "output_to_streams.orders.conditions[0]._eq: ****, expected other ****",
                            "output_to_traits.vip.value: ****, expected other ****",
                            "sample: ****, expected other ****",
                            "status_error: \"bad row of ****\", expected \"bad row of ****\"",
                            "tomorrow (as it was sent): ****, expected other ****");
        }

        @Test
        void tellsWhatIsAbsent() {
            assertThat(differences(
                            customers,
                            customers.toBuilder().sample(List.of(PERSON)).build()))
                    .containsExactly("sample: absent, expected ****");
        }
    }

    @Nested
    class WhenAListIsCompared {

        @Test
        void showsTheMembersThatMakeTheDifference() {
            Dataset other = customers.toBuilder()
                    .options(TableOptions.builder()
                            .type(SourceType.SNOWFLAKE)
                            .tableName("OTHER")
                            .build())
                    .sample(List.of(PERSON))
                    .build();

            AssertionError error = catchThrowableOfType(AssertionError.class, () -> assertThat(List.of(customers))
                    .withRepresentation(DatasetAssertions.representation())
                    .containsExactly(other));

            assertThat(error)
                    .hasMessageContaining("table_name=\"CUSTOMERS\"")
                    .hasMessageContaining("table_name=\"OTHER\"")
                    .hasMessageContaining("sample=****")
                    .hasMessageContaining("row_count=")
                    .hasMessageNotContaining(PERSON);
        }

        @Test
        void showsOtherThingsAsEver() {
            assertThat(DatasetAssertions.representation().toStringOf(List.of("a", 1L)))
                    .isEqualTo("[\"a\", 1L]");
        }
    }
}
