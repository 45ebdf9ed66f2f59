package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.AllColumnsAsTraits;
import io.github.faraday4j.dataset.ColumnDataType;
import io.github.faraday4j.dataset.ColumnFormat;
import io.github.faraday4j.dataset.ColumnType;
import io.github.faraday4j.dataset.Condition;
import io.github.faraday4j.dataset.DataMapColumn;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetColumn;
import io.github.faraday4j.dataset.DatasetEnrichment;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.DatasetStream;
import io.github.faraday4j.dataset.DatasetUpdate;
import io.github.faraday4j.dataset.DecodeConfig;
import io.github.faraday4j.dataset.IdentityProvider;
import io.github.faraday4j.dataset.IdentitySet;
import io.github.faraday4j.dataset.MergeReference;
import io.github.faraday4j.dataset.Privacy;
import io.github.faraday4j.dataset.ProviderName;
import io.github.faraday4j.dataset.RecodeConfig;
import io.github.faraday4j.dataset.ResourceType;
import io.github.faraday4j.dataset.SourceType;
import io.github.faraday4j.dataset.StreamMapping;
import io.github.faraday4j.dataset.StreamProperty;
import io.github.faraday4j.dataset.TableOptions;
import io.github.faraday4j.dataset.TraitColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The documented example by hand, member for member in the order of {@code documented-example.json}. It says what the
 * codec must make of that document, so nothing here may come from the codec.
 */
final class DocumentedExample {

    private static final Instant NEW_YEAR = Instant.parse("2024-01-01T12:00:00Z");
    private static final UUID CONNECTION = UUID.fromString("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");
    private static final UUID STREAM = UUID.fromString("eefb0735-6ad6-4611-a832-40bab2968353");

    private DocumentedExample() {}

    static Dataset build() {
        return Dataset.builder()
                .archivedAt(NEW_YEAR)
                .connectionId(CONNECTION)
                .createdAt(NEW_YEAR)
                .detectedColumns(List.of(column("text", false, "id"), column("long", true, "amount")))
                .enrichment(Map.of("key", enrichment()))
                .id("8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d")
                .identifiedCount(0)
                .identityProviders(List.of(
                        IdentityProvider.builder().provider(ProviderName.FIG).build()))
                .identitySets(Map.of("key", identitySet()))
                .incrementalColumn("updated_at")
                .lastReadInputAt(NEW_YEAR)
                .lastUpdatedConfigAt(NEW_YEAR)
                .lastUpdatedOutputAt(NEW_YEAR)
                .managed(true)
                .matchedCount(0)
                .mergeDatasets(List.of(MergeReference.builder()
                        .datasetId(DatasetId.of(CONNECTION))
                        .joinColumn("id")
                        .build()))
                .name("string")
                .options(TableOptions.builder()
                        .tableName("string (pattern: ^[_a-zA-Z][a-zA-Z0-9_]+$)")
                        .type(SourceType.AWS_AURORA_MYSQL)
                        .build())
                .outputAllColumnsAsTraits(AllColumnsAsTraits.builder()
                        .exclude(List.of("id"))
                        .include(List.of("id"))
                        .build())
                .outputToStreams(Map.of("key", stream()))
                .outputToStreamsArray(List.of(streamMapping()))
                .outputToTraits(Map.of("key", trait()))
                .preview(true)
                .privacy(Privacy.SUPPRESS)
                .referenceKeyColumn("customer_id")
                .referenceKeyColumns(List.of("customer_id"))
                .resourceType(ResourceType.DATASETS)
                .rowCount(10_000)
                .sample(Map.of())
                .status(DatasetStatus.PENDING)
                .statusChangedAt(NEW_YEAR)
                .statusError("string")
                .updatedAt(NEW_YEAR)
                .updates(List.of(update("2021-10-05T14:48:00Z", 123), update("2021-10-06T14:48:00Z", 32)))
                .upsertColumns(List.of("id"))
                .build();
    }

    private static DatasetColumn column(String type, boolean nullable, String name) {
        return DatasetColumn.builder()
                .dataType(ColumnDataType.of(ColumnType.of(type)))
                .isNullable(nullable)
                .name(name)
                .build();
    }

    private static DatasetEnrichment enrichment() {
        return DatasetEnrichment.builder().any(123).person(123).residence(123).build();
    }

    private static IdentitySet identitySet() {
        return IdentitySet.builder()
                .addressLine1("shipping_address_address1")
                .addressLine2("shipping_address_address2")
                .city("shipping_address_city")
                .email("email_address")
                .emailHash("email_hash")
                .freeformAddress("shipping_address")
                .houseNumberAndStreet(List.of("shipping_address_address1", "shipping_address_address2"))
                .personFirstName("shipping_address_first_name")
                .personFullName("shipping_address_full_name")
                .personLastName("shipping_address_last_name")
                .phone("shipping_address_phone")
                .postcode("shipping_address_zip")
                .state("shipping_address_state")
                .build();
    }

    private static DatasetStream stream() {
        return DatasetStream.builder()
                .classic(true)
                .conditions(List.of(condition()))
                .dataMap(Map.of(
                        "datetime",
                        DataMapColumn.builder()
                                .columnName("skus")
                                .format(ColumnFormat.CURRENCY_CENTS)
                                .build()))
                .streamId(STREAM)
                .build();
    }

    private static Condition condition() {
        return Condition.builder()
                .eq("string")
                .gt(BigDecimal.ZERO)
                .gte(BigDecimal.ZERO)
                .in(List.of("string"))
                .lt(BigDecimal.ZERO)
                .lte(BigDecimal.ZERO)
                .matches("string")
                .neq("string")
                .nin(List.of("string"))
                .isNotNull(true)
                .isNull(true)
                .columnName("string")
                .optional(true)
                .build();
    }

    private static StreamMapping streamMapping() {
        StreamProperty property = StreamProperty.builder()
                .columnName("age_in_years")
                .decode(DecodeConfig.builder()
                        .cast(ColumnType.STRING)
                        .map(numbered())
                        .sql("SELECT * FROM table")
                        .build())
                .recode(RecodeConfig.builder()
                        .map(numbered())
                        .sql("SELECT * FROM table")
                        .build())
                .value("2025-10-01T00:00:00.000Z")
                .build();
        return StreamMapping.builder()
                .properties(Map.of("key", property))
                .streamId(STREAM)
                .streamName("attribute_assertion_figv2_age")
                .build();
    }

    /** Sorted: the order of {@code Map.of} is another one in each JVM, and so would be the JSON. */
    private static Map<String, Integer> numbered() {
        return new TreeMap<>(Map.of("a", 1, "b", 2));
    }

    private static TraitColumn trait() {
        return TraitColumn.builder()
                .columnName("skus")
                .format(ColumnFormat.CURRENCY_CENTS)
                .nullValues(List.of("string"))
                .transformationTable(Map.of("key", "string"))
                .value(true)
                .build();
    }

    private static DatasetUpdate update(String datetime, long rowsAdded) {
        return DatasetUpdate.builder()
                .datetime(Instant.parse(datetime))
                .rowsAdded(rowsAdded)
                .build();
    }
}
