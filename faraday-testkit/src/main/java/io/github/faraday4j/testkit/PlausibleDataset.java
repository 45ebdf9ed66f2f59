package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.ColumnDataType;
import io.github.faraday4j.dataset.ColumnType;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetColumn;
import io.github.faraday4j.dataset.DatasetEnrichment;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.DatasetUpdate;
import io.github.faraday4j.dataset.IdentitySet;
import io.github.faraday4j.dataset.LogicalType;
import io.github.faraday4j.dataset.ResourceType;
import io.github.faraday4j.dataset.SourceType;
import io.github.faraday4j.dataset.TableOptions;
import io.github.faraday4j.dataset.TraitColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A dataset as an account may well have it. */
final class PlausibleDataset {

    private PlausibleDataset() {}

    static Dataset build() {
        return Dataset.builder()
                .id("3b8f2a10-6a57-4f0e-9d3c-2f6b1d0c7e11")
                .name("Customers")
                .resourceType(ResourceType.DATASETS)
                .connectionId(UUID.fromString("9a1c6f0e-52c4-4a55-8a8e-6f7f4f1f2a3b"))
                .status(DatasetStatus.READY)
                .options(TableOptions.builder()
                        .type(SourceType.SNOWFLAKE)
                        .schema("ANALYTICS")
                        .tableName("CUSTOMERS")
                        .build())
                .createdAt(Instant.parse("2024-03-04T09:15:00Z"))
                .updatedAt(Instant.parse("2026-08-11T02:00:07.251Z"))
                .lastUpdatedOutputAt(Instant.parse("2026-08-11T02:00:07Z"))
                .referenceKeyColumns(List.of("CUSTOMER_ID"))
                .detectedColumns(columns())
                .identitySets(Map.of("customer", identitySet()))
                .outputToTraits(Map.of("plan", trait()))
                .rowCount(48_210)
                .identifiedCount(47_003)
                .enrichment(Map.of("fig", enrichment()))
                .updates(List.of(update()))
                .build();
    }

    private static List<DatasetColumn> columns() {
        return List.of(
                column("CUSTOMER_ID", ColumnDataType.of(ColumnType.STRING)).build(),
                column("EMAIL", ColumnDataType.of(ColumnType.STRING))
                        .isNullable(true)
                        .fillRate(new BigDecimal("0.97"))
                        .identifierRecommendation(List.of("email"))
                        .build(),
                column("PLAN", ColumnDataType.of(ColumnType.STRING))
                        .isNullable(true)
                        .build(),
                column(
                                "SIGNED_UP_AT",
                                ColumnDataType.builder()
                                        .type(ColumnType.LONG)
                                        .logicalType(LogicalType.TIMESTAMP_MILLIS)
                                        .build())
                        .build());
    }

    private static DatasetColumn.Builder column(String name, ColumnDataType type) {
        return DatasetColumn.builder().name(name).dataType(type).isNullable(false);
    }

    private static IdentitySet identitySet() {
        return IdentitySet.builder().email("EMAIL").build();
    }

    private static TraitColumn trait() {
        return TraitColumn.builder()
                .columnName("PLAN")
                .nullValues(List.of("", "n/a"))
                .build();
    }

    private static DatasetEnrichment enrichment() {
        return DatasetEnrichment.builder()
                .any(44_120)
                .person(41_876)
                .residence(43_998)
                .build();
    }

    private static DatasetUpdate update() {
        return DatasetUpdate.builder()
                .datetime(Instant.parse("2026-08-11T02:00:00Z"))
                .rowsAdded(318)
                .build();
    }
}
