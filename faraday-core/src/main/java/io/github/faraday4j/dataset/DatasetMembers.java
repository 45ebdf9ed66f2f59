package io.github.faraday4j.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The documented members of a {@link Dataset}. */
final class DatasetMembers {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<Instant> ARCHIVED_AT = MEMBERS.add("archived_at", String.class);
    static final Member<UUID> CONNECTION_ID = MEMBERS.add("connection_id", String.class);
    static final Member<Instant> CREATED_AT = MEMBERS.add("created_at", String.class);
    static final Member<List<DatasetColumn>> DETECTED_COLUMNS = MEMBERS.add("detected_columns", List.class);
    static final Member<Map<String, DatasetEnrichment>> ENRICHMENT = MEMBERS.add("enrichment", Map.class);
    static final Member<DatasetId> ID = MEMBERS.add("id", String.class);
    static final Member<Long> IDENTIFIED_COUNT = MEMBERS.add("identified_count", Long.class);
    static final Member<List<IdentityProvider>> IDENTITY_PROVIDERS =
            MEMBERS.add("identity_providers", List.class, Map.class);
    static final Member<Map<String, IdentitySet>> IDENTITY_SETS = MEMBERS.add("identity_sets", Map.class);
    static final Member<String> INCREMENTAL_COLUMN = MEMBERS.add("incremental_column", String.class);
    static final Member<Instant> LAST_READ_INPUT_AT = MEMBERS.add("last_read_input_at", String.class);
    static final Member<Instant> LAST_UPDATED_CONFIG_AT = MEMBERS.add("last_updated_config_at", String.class);
    static final Member<Instant> LAST_UPDATED_OUTPUT_AT = MEMBERS.add("last_updated_output_at", String.class);
    static final Member<Boolean> MANAGED = MEMBERS.add("managed", Boolean.class);
    static final Member<Long> MATCHED_COUNT = MEMBERS.add("matched_count", Long.class);
    static final Member<List<MergeReference>> MERGE_DATASETS = MEMBERS.add("merge_datasets", List.class);
    static final Member<String> NAME = MEMBERS.add("name", String.class);
    static final Member<DatasetOptions> OPTIONS = MEMBERS.add("options", Map.class);
    static final Member<AllColumnsAsTraits> OUTPUT_ALL_COLUMNS_AS_TRAITS =
            MEMBERS.add("output_all_columns_as_traits", Map.class);
    static final Member<OutputAuthority> OUTPUT_TO_AUTHORITY = MEMBERS.add("output_to_authority", Map.class);
    static final Member<Map<String, DatasetStream>> OUTPUT_TO_STREAMS = MEMBERS.add("output_to_streams", Map.class);
    static final Member<List<StreamMapping>> OUTPUT_TO_STREAMS_ARRAY =
            MEMBERS.add("output_to_streams_array", List.class);
    static final Member<Map<String, TraitColumn>> OUTPUT_TO_TRAITS = MEMBERS.add("output_to_traits", Map.class);
    static final Member<Boolean> PREVIEW = MEMBERS.add("preview", Boolean.class);
    static final Member<Privacy> PRIVACY = MEMBERS.add("privacy", String.class);
    static final Member<String> REFERENCE_KEY_COLUMN = MEMBERS.add("reference_key_column", String.class);
    static final Member<List<String>> REFERENCE_KEY_COLUMNS = MEMBERS.add("reference_key_columns", List.class);
    static final Member<ResourceType> RESOURCE_TYPE = MEMBERS.add("resource_type", String.class);
    static final Member<Long> ROW_COUNT = MEMBERS.add("row_count", Long.class);
    static final Member<Object> SAMPLE = MEMBERS.add("sample", Map.class, List.class);
    static final Member<DatasetStatus> STATUS = MEMBERS.add("status", String.class);
    static final Member<Instant> STATUS_CHANGED_AT = MEMBERS.add("status_changed_at", String.class);
    static final Member<String> STATUS_ERROR = MEMBERS.add("status_error", String.class);
    static final Member<Instant> UPDATED_AT = MEMBERS.add("updated_at", String.class);
    static final Member<List<DatasetUpdate>> UPDATES = MEMBERS.add("updates", List.class);
    static final Member<List<String>> UPSERT_COLUMNS = MEMBERS.add("upsert_columns", List.class);

    private DatasetMembers() {}
}
