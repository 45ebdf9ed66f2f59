package io.github.faraday4j.footprint;

import io.github.faraday4j.dataset.ColumnDataType;
import io.github.faraday4j.dataset.ColumnFormat;
import io.github.faraday4j.dataset.ColumnType;
import io.github.faraday4j.dataset.Condition;
import io.github.faraday4j.dataset.DataMapColumn;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetColumn;
import io.github.faraday4j.dataset.DatasetEnrichment;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.DatasetOptions;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.DatasetStream;
import io.github.faraday4j.dataset.DatasetUpdate;
import io.github.faraday4j.dataset.FileOptions;
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
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the datasets that bytes and speed are measured with: 40 columns each, out of a seed. No value repeats that would
 * not repeat in a customer's tables. The limits of these tests and the figures of the benchmarks hold for these values,
 * so they are not those of the testkit's fixtures, which any version may change.
 */
public final class DatasetGenerator {

    private static final long SEED = 38;

    private static final int COLUMNS = 40;
    private static final int UPDATES = 5;
    private static final Instant EPOCH = Instant.parse("2024-01-01T00:00:00Z");
    private static final List<String> SUBJECTS =
            List.of("customers", "orders", "leads", "visits", "returns", "loyalty", "subscriptions", "surveys");
    private static final List<String> WORDS = List.of(("customer order shipping billing first last city amount email"
                    + " status created region store channel score visits")
            .split(" ", -1));
    private static final List<SourceType> WAREHOUSES =
            List.of(SourceType.SNOWFLAKE, SourceType.BIGQUERY, SourceType.POSTGRES, SourceType.REDSHIFT);
    private static final List<ColumnType> TYPES =
            List.of(ColumnType.STRING, ColumnType.LONG, ColumnType.DOUBLE, ColumnType.BOOLEAN, ColumnType.DATE);

    private final Random random; // its sequence is part of its specification

    private DatasetGenerator() {
        this.random = new Random(SEED);
    }

    /** Makes datasets: always the same ones, and the first ones of a longer list. */
    public static List<Dataset> datasets(int count) {
        return new DatasetGenerator().list(count);
    }

    private List<Dataset> list(int count) {
        return IntStream.range(0, count).mapToObj(this::dataset).toList();
    }

    private Dataset dataset(int index) {
        long rows = 10_000L + random.nextInt(10_000_000);
        List<DatasetColumn> columns =
                IntStream.range(0, COLUMNS).mapToObj(this::column).toList();
        return Dataset.builder()
                .id(DatasetId.of(uuid()))
                .name(pick(SUBJECTS) + ' ' + (index + 1))
                .resourceType(ResourceType.DATASETS)
                .status(DatasetStatus.READY)
                .connectionId(uuid())
                .createdAt(instant())
                .updatedAt(instant())
                .statusChangedAt(instant())
                .lastReadInputAt(instant())
                .lastUpdatedConfigAt(instant())
                .lastUpdatedOutputAt(instant())
                .detectedColumns(columns)
                .rowCount(rows)
                .identifiedCount(rows / 2)
                .enrichment(Map.of("fig", enrichment(rows)))
                .identitySets(Map.of("person", identitySet()))
                .incrementalColumn(columnName(0))
                .options(options())
                .outputToStreams(Map.of(pick(SUBJECTS), stream()))
                .outputToTraits(traits())
                .preview(random.nextBoolean())
                .referenceKeyColumns(List.of(columnName(1), columnName(2)))
                .updates(Stream.generate(this::update).limit(UPDATES).toList())
                .upsertColumns(List.of(columnName(1)))
                .build();
    }

    private DatasetColumn column(int index) {
        DatasetColumn.Builder column = DatasetColumn.builder()
                .name(columnName(index))
                .dataType(type())
                .isNullable(random.nextBoolean())
                .fillRate(BigDecimal.valueOf(random.nextInt(1_000), 3));
        if (random.nextInt(10) == 0) {
            column.identifierRecommendation(List.of("email", "email_hash"));
        }
        return column.build();
    }

    private ColumnDataType type() {
        if (random.nextInt(5) > 0) {
            return ColumnDataType.of(pick(TYPES));
        }
        return ColumnDataType.builder()
                .type(ColumnType.LONG)
                .logicalType(LogicalType.TIMESTAMP_MILLIS)
                .build();
    }

    private static DatasetEnrichment enrichment(long rows) {
        return DatasetEnrichment.builder()
                .any(rows / 3)
                .person(rows / 4)
                .residence(rows / 5)
                .build();
    }

    private IdentitySet identitySet() {
        return IdentitySet.builder()
                .email(columnName(3))
                .houseNumberAndStreet(List.of(columnName(4), columnName(5)))
                .personFirstName(columnName(6))
                .personLastName(columnName(7))
                .postcode(columnName(8))
                .build();
    }

    private DatasetOptions options() {
        String table = columnName(random.nextInt(COLUMNS));
        if (random.nextInt(3) == 0) {
            return FileOptions.builder()
                    .type(SourceType.S3_CSV)
                    .prefix("exports/" + table + "/%Y-%m-%d/*.csv")
                    .delimiter(";")
                    .encrypted(random.nextBoolean())
                    .build();
        }
        return TableOptions.builder().type(pick(WAREHOUSES)).tableName(table).build();
    }

    private DatasetStream stream() {
        return DatasetStream.builder()
                .streamId(uuid())
                .dataMap(new TreeMap<>(Map.of(
                        "datetime",
                        DataMapColumn.builder()
                                .columnName(columnName(9))
                                .format(ColumnFormat.YYYY_MM_DD_DASH)
                                .build(),
                        "value",
                        DataMapColumn.builder().columnName(columnName(10)).build())))
                .conditions(List.of(Condition.builder()
                        .columnName(columnName(11))
                        .gt(BigDecimal.valueOf(random.nextInt(10_000), 2))
                        .build()))
                .build();
    }

    private Map<String, TraitColumn> traits() {
        return new TreeMap<>(Map.of(
                "revenue",
                TraitColumn.builder()
                        .columnName(columnName(12))
                        .format(ColumnFormat.CURRENCY_CENTS)
                        .build(),
                "tier",
                TraitColumn.builder()
                        .columnName(columnName(13))
                        .transformationTable(new TreeMap<>(Map.of("a", random.nextInt(100), "*", "other")))
                        .build()));
    }

    private DatasetUpdate update() {
        return DatasetUpdate.builder()
                .datetime(instant())
                .rowsAdded(random.nextInt(5_000))
                .build();
    }

    private String columnName(int index) {
        return pick(WORDS) + '_' + pick(WORDS) + '_' + index;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Instant instant() {
        return EPOCH.plusMillis(random.nextInt(900 * 86_400) * 1_000L + random.nextInt(1_000));
    }
}
