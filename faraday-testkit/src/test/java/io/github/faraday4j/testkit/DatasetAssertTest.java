package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.dataset.ConnectorOptions;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetOptions;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.SourceType;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DatasetAssertTest {

    private final Dataset customers = DatasetFixtures.dataset();
    private final Dataset shop = Dataset.builder()
            .id("5d1d7b9c-8a6d-4c1b-9f55-1f0d3f8a2c02")
            .name("Shop")
            .status(DatasetStatus.ERROR)
            .statusError("100% of the rows are odd")
            .options(ConnectorOptions.builder().type(SourceType.SHOPIFY).build())
            .build();

    @Test
    void acceptsWhatIsSo() {
        DatasetAssertions.assertThat(customers)
                .hasColumns("PLAN", "CUSTOMER_ID")
                .hasKeyColumns("CUSTOMER_ID")
                .hasStatus(DatasetStatus.READY)
                .hasSourceTable("CUSTOMERS")
                .isReferenceable();
    }

    @Test
    void countsTheDeprecatedKeyColumn() {
        Dataset old = shop.toBuilder().referenceKeyColumn("id").build();

        DatasetAssertions.assertThat(old).isReferenceable().hasKeyColumns("id");
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        assertThatThrownBy(() -> DatasetAssertions.assertThat(customers).hasColumns("PLAN", "AGE"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("dataset \"Customers\" (3b8f2a10-6a57-4f0e-9d3c-2f6b1d0c7e11)")
                .hasMessageContaining("not [AGE]")
                .hasMessageContaining("SIGNED_UP_AT");
    }

    @Test
    void namesTheKeyColumnsThatAreMissing() {
        assertThatThrownBy(() -> DatasetAssertions.assertThat(customers).hasKeyColumns("EMAIL"))
                .hasMessageContaining("key columns")
                .hasMessageContaining("[CUSTOMER_ID]");
    }

    @Test
    void givesTheReasonOfAStatus() {
        assertThatThrownBy(() -> DatasetAssertions.assertThat(shop).hasStatus(DatasetStatus.READY))
                .hasMessageContaining("ready")
                .hasMessageContaining("error, because: 100% of the rows are odd");
    }

    @Test
    void saysWhatADatasetReadsFromInstead() {
        assertThatThrownBy(() -> DatasetAssertions.assertThat(customers).hasSourceTable("ORDERS"))
                .hasMessageContaining("ORDERS")
                .hasMessageContaining("snowflake and name CUSTOMERS");
        assertThatThrownBy(() -> DatasetAssertions.assertThat(shop).hasSourceTable("ORDERS"))
                .hasMessageContaining("shopify and name no table, files or upload");
    }

    @Test
    void saysWhichMembersWouldMakeADatasetReferenceable() {
        assertThatThrownBy(() -> DatasetAssertions.assertThat(shop).isReferenceable())
                .hasMessageContaining("dataset \"Shop\"")
                .hasMessageContaining("reference_key_columns");
    }

    @Nested
    class OfWhatCannotBeRead {

        private final Dataset odd = DatasetFixtures.dataset().toBuilder()
                .unknownMembers(Map.of(
                        "detected_columns", "PLAN",
                        "options", "CUSTOMERS",
                        "reference_key_columns", "CUSTOMER_ID",
                        "status", 7))
                .build();

        @Test
        void neverSaysThatItIsAbsent() {
            assertThatThrownBy(() -> DatasetAssertions.assertThat(odd).isReferenceable())
                    .hasMessageContaining("[reference_key_columns] was sent in another shape")
                    .hasMessageNotContaining("absent");
        }

        @Test
        void saysSoBesideWhatIsMissing() {
            assertThatThrownBy(() -> DatasetAssertions.assertThat(odd).hasColumns("PLAN"))
                    .hasMessageContaining("not all of [detected_columns] is readable, see unknownMembers()");
            assertThatThrownBy(() -> DatasetAssertions.assertThat(odd).hasKeyColumns("CUSTOMER_ID"))
                    .hasMessageContaining("not all of [reference_key_columns] is readable, see unknownMembers()");
        }

        @Test
        void saysSoInPlaceOfAStatusAndOfOptions() {
            assertThatThrownBy(() -> DatasetAssertions.assertThat(odd).hasStatus(DatasetStatus.READY))
                    .hasMessageContaining("but it is unreadable, see unknownMembers()");
            assertThatThrownBy(() -> DatasetAssertions.assertThat(odd).hasSourceTable("CUSTOMERS"))
                    .hasMessageContaining("but its options are unreadable, see unknownMembers()");
        }

        @Test
        void namesTheMemberOfTheOptions() {
            Dataset nameless = odd.toBuilder()
                    .options(DatasetOptions.of(Map.of("type", "snowflake", "table_name", 5)))
                    .build();
            assertThatThrownBy(() -> DatasetAssertions.assertThat(nameless).hasSourceTable("CUSTOMERS"))
                    .hasMessageContaining("of the type snowflake and have [table_name], which is unreadable");
        }

        @Test
        void isNotShown() {
            Dataset secret = odd.toBuilder().undecoded("status", "secret").build();
            assertThatThrownBy(() -> DatasetAssertions.assertThat(secret).hasStatus(DatasetStatus.READY))
                    .hasMessageNotContaining("secret");
        }
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> DatasetAssertions.assertThat(null).isReferenceable())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not to be null");
    }
}
