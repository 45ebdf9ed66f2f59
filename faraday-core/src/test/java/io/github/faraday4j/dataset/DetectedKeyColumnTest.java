package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key column is detected if a column of just this name is: names of columns differ by case, as in many databases. */
class DetectedKeyColumnTest {

    private static final String KEY = "customer_id";

    private static ReferenceableTable table(String... detected) {
        Dataset dataset = Dataset.builder()
                .id(DatasetId.of(new UUID(0, 1)))
                .name("customers")
                .status(DatasetStatus.READY)
                .referenceKeyColumn(KEY)
                .detectedColumns(List.of(detected).stream()
                        .map(name -> DatasetColumn.builder().name(name).build())
                        .toList())
                .build();
        return ReferenceableTable.among(List.of(dataset)).get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CUSTOMER_ID",
                "Customer_Id",
                "customer_iD",
                " customer_id",
                "customer_id ",
                "customer_id2",
                "customer",
                "customer-id"
            })
    void isNotOneOfASimilarName(String detected) {
        assertThat(table(detected).caveats()).containsExactly(Caveat.COLUMN_NOT_DETECTED);
    }

    @Test
    void isTheOneOfThisNameWhateverOthersThereAre() {
        assertThat(table("CUSTOMER_ID", KEY, "other").caveats()).isEmpty();
        assertThat(table(KEY).caveats()).isEmpty();
    }
}
