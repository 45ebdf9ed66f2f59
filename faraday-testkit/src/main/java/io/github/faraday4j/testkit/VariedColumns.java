package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.ColumnDataType;
import io.github.faraday4j.dataset.ColumnFormat;
import io.github.faraday4j.dataset.ColumnType;
import io.github.faraday4j.dataset.DatasetColumn;
import io.github.faraday4j.dataset.LogicalType;
import io.github.faraday4j.dataset.TraitColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Columns of different types, and traits made of them. */
final class VariedColumns {

    private VariedColumns() {}

    /** A key column, and up to 20 others. */
    static List<DatasetColumn> detected(Random random) {
        List<DatasetColumn> columns = new ArrayList<>();
        columns.add(DatasetColumn.builder()
                .name("customer_id")
                .dataType(ColumnDataType.of(ColumnType.STRING))
                .isNullable(false)
                .build());
        for (int i = random.nextInt(21); i > 0; i--) {
            columns.add(column(random, "Column: " + i));
        }
        return columns;
    }

    private static DatasetColumn column(Random random, String name) {
        DatasetColumn.Builder column = DatasetColumn.builder()
                .name(name)
                .dataType(type(random))
                .isNullable(random.nextBoolean())
                .fillRate(BigDecimal.valueOf(10L * random.nextInt(100) + 5, 3));
        if (random.nextInt(3) == 0) {
            column.identifierRecommendation(List.of("email", "email_hash"));
        }
        return column.build();
    }

    private static ColumnDataType type(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> ColumnDataType.of(ColumnType.DOUBLE);
            case 1 -> ColumnDataType.of(ColumnType.BOOLEAN);
            case 2 -> ColumnDataType.of(ColumnType.of("geography"));
            case 3 ->
                ColumnDataType.builder()
                        .type(ColumnType.LONG)
                        .logicalType(LogicalType.TIMESTAMP_MILLIS)
                        .build();
            default ->
                ColumnDataType.builder()
                        .type(ColumnType.STRING)
                        .logicalType(LogicalType.UUID)
                        .build();
        };
    }

    static Map<String, TraitColumn> traits(Random random) {
        return new TreeMap<>(Map.of(
                "revenue",
                TraitColumn.builder()
                        .columnName("rev")
                        .format(ColumnFormat.CURRENCY_CENTS)
                        .nullValues(List.of("0", ""))
                        .build(),
                "tier",
                TraitColumn.builder()
                        .columnName("tier")
                        .transformationTable(new TreeMap<>(Map.of("a", 1, "b", 2.5, "c", false, "*", "other")))
                        .build(),
                "score_floor",
                TraitColumn.builder().value(random.nextInt(1_000)).build()));
    }
}
