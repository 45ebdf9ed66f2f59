package io.github.faraday4j.benchmarks.databind;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A dataset as databind binds it, by snake case. */
public record DatasetRecord(
        Instant archivedAt,
        UUID connectionId,
        Instant createdAt,
        List<Column> detectedColumns,
        Map<String, Enrichment> enrichment,
        UUID id,
        Long identifiedCount,
        List<Provider> identityProviders,
        Map<String, IdentitySet> identitySets,
        String incrementalColumn,
        Instant lastReadInputAt,
        Instant lastUpdatedConfigAt,
        Instant lastUpdatedOutputAt,
        Boolean managed,
        Long matchedCount,
        List<MergeReference> mergeDatasets,
        String name,
        Options options,
        AllColumns outputAllColumnsAsTraits,
        Authority outputToAuthority,
        Map<String, Stream> outputToStreams,
        List<StreamMapping> outputToStreamsArray,
        Map<String, Trait> outputToTraits,
        Boolean preview,
        String privacy,
        String referenceKeyColumn,
        List<String> referenceKeyColumns,
        String resourceType,
        Long rowCount,
        Object sample,
        String status,
        Instant statusChangedAt,
        String statusError,
        Instant updatedAt,
        List<Update> updates,
        List<String> upsertColumns) {

    /** A column; its type is a text or an object. */
    public record Column(
            Object dataType, Double fillRate, List<String> identifierRecommendation, Boolean isNullable, String name) {}

    /** What one source could enrich. */
    public record Enrichment(Long any, Long person, Long residence) {}

    /** Who matches people. */
    public record Provider(Boolean force, String provider, String select) {}

    /** The columns that identify a person. */
    public record IdentitySet(
            @JsonProperty("address_line_1") String addressLine1,
            @JsonProperty("address_line_2") String addressLine2,
            String city,
            String email,
            String emailHash,
            String freeformAddress,
            List<String> houseNumberAndStreet,
            String personFirstName,
            String personFullName,
            String personLastName,
            String phone,
            String postcode,
            String state) {}

    /** One source of a merge. */
    public record MergeReference(UUID datasetId, String joinColumn) {}

    /** The options of all types of source together. */
    public record Options(
            Boolean caseSensitiveColumns,
            String delimiter,
            Boolean encrypted,
            String headerRow,
            List<MergeReference> merge,
            Boolean migrate,
            String prefix,
            Boolean replaceAllWithLatestFile,
            String schema,
            String tableName,
            String tenantSubdomain,
            String type,
            String uploadDirectory) {}

    /** Traits of all columns. */
    public record AllColumns(List<String> exclude, List<String> include) {}

    /** Whose assertion it is. */
    public record Authority(String date, String name) {}

    /** What is sent to a stream. */
    public record Stream(
            Boolean classic, List<Condition> conditions, Map<String, DataMapColumn> dataMap, UUID streamId) {}

    /** A column of a stream. */
    public record DataMapColumn(String columnName, String format) {}

    /** Which rows are sent. */
    public record Condition(
            @JsonProperty("_eq") String eq,
            @JsonProperty("_gt") Double gt,
            @JsonProperty("_gte") Double gte,
            @JsonProperty("_in") List<String> in,
            @JsonProperty("_lt") Double lt,
            @JsonProperty("_lte") Double lte,
            @JsonProperty("_matches") String matches,
            @JsonProperty("_neq") String neq,
            @JsonProperty("_nin") List<String> nin,
            @JsonProperty("_nnull") Boolean isNotNull,
            @JsonProperty("_null") Boolean isNull,
            String columnName,
            Boolean optional) {}

    /** What is sent to a stream, in the other form. */
    public record StreamMapping(Map<String, StreamProperty> properties, UUID streamId, String streamName) {}

    /** A property of a stream. */
    public record StreamProperty(String columnName, Recode decode, Recode recode, Object value) {}

    /** How a value is rewritten. */
    public record Recode(String cast, Map<String, Object> map, String sql) {}

    /** A trait. */
    public record Trait(
            String columnName,
            String format,
            List<String> nullValues,
            Map<String, Object> transformationTable,
            Object value) {}

    /** An ingestion. */
    public record Update(Instant datetime, Long rowsAdded) {}
}
