package io.github.faraday4j.dataset;

import static io.github.faraday4j.dataset.DatasetMembers.ARCHIVED_AT;
import static io.github.faraday4j.dataset.DatasetMembers.CONNECTION_ID;
import static io.github.faraday4j.dataset.DatasetMembers.CREATED_AT;
import static io.github.faraday4j.dataset.DatasetMembers.DETECTED_COLUMNS;
import static io.github.faraday4j.dataset.DatasetMembers.ENRICHMENT;
import static io.github.faraday4j.dataset.DatasetMembers.ID;
import static io.github.faraday4j.dataset.DatasetMembers.IDENTIFIED_COUNT;
import static io.github.faraday4j.dataset.DatasetMembers.IDENTITY_PROVIDERS;
import static io.github.faraday4j.dataset.DatasetMembers.IDENTITY_SETS;
import static io.github.faraday4j.dataset.DatasetMembers.INCREMENTAL_COLUMN;
import static io.github.faraday4j.dataset.DatasetMembers.LAST_READ_INPUT_AT;
import static io.github.faraday4j.dataset.DatasetMembers.LAST_UPDATED_CONFIG_AT;
import static io.github.faraday4j.dataset.DatasetMembers.LAST_UPDATED_OUTPUT_AT;
import static io.github.faraday4j.dataset.DatasetMembers.MANAGED;
import static io.github.faraday4j.dataset.DatasetMembers.MATCHED_COUNT;
import static io.github.faraday4j.dataset.DatasetMembers.MEMBERS;
import static io.github.faraday4j.dataset.DatasetMembers.MERGE_DATASETS;
import static io.github.faraday4j.dataset.DatasetMembers.NAME;
import static io.github.faraday4j.dataset.DatasetMembers.OPTIONS;
import static io.github.faraday4j.dataset.DatasetMembers.OUTPUT_ALL_COLUMNS_AS_TRAITS;
import static io.github.faraday4j.dataset.DatasetMembers.OUTPUT_TO_AUTHORITY;
import static io.github.faraday4j.dataset.DatasetMembers.OUTPUT_TO_STREAMS;
import static io.github.faraday4j.dataset.DatasetMembers.OUTPUT_TO_STREAMS_ARRAY;
import static io.github.faraday4j.dataset.DatasetMembers.OUTPUT_TO_TRAITS;
import static io.github.faraday4j.dataset.DatasetMembers.PREVIEW;
import static io.github.faraday4j.dataset.DatasetMembers.PRIVACY;
import static io.github.faraday4j.dataset.DatasetMembers.REFERENCE_KEY_COLUMN;
import static io.github.faraday4j.dataset.DatasetMembers.REFERENCE_KEY_COLUMNS;
import static io.github.faraday4j.dataset.DatasetMembers.RESOURCE_TYPE;
import static io.github.faraday4j.dataset.DatasetMembers.ROW_COUNT;
import static io.github.faraday4j.dataset.DatasetMembers.SAMPLE;
import static io.github.faraday4j.dataset.DatasetMembers.STATUS;
import static io.github.faraday4j.dataset.DatasetMembers.STATUS_CHANGED_AT;
import static io.github.faraday4j.dataset.DatasetMembers.STATUS_ERROR;
import static io.github.faraday4j.dataset.DatasetMembers.UPDATED_AT;
import static io.github.faraday4j.dataset.DatasetMembers.UPDATES;
import static io.github.faraday4j.dataset.DatasetMembers.UPSERT_COLUMNS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The setters of {@link Dataset.Builder}. */
abstract class DatasetSetters extends WireBuilder<Dataset.Builder> {

    private boolean nameWaived;

    DatasetSetters() {
        super(MEMBERS);
    }

    DatasetSetters(Dataset origin) {
        super(MEMBERS, origin);
        nameWaived = true;
    }

    final boolean isNameWaived() {
        return nameWaived;
    }

    /** Sets {@code archived_at}; null for absent. */
    public Dataset.Builder archivedAt(@Nullable Instant archivedAt) {
        return set(ARCHIVED_AT, archivedAt);
    }

    /** Sets {@code connection_id}; null for absent. */
    public Dataset.Builder connectionId(@Nullable UUID connectionId) {
        return set(CONNECTION_ID, connectionId);
    }

    /** Sets {@code created_at}; null for absent. */
    public Dataset.Builder createdAt(@Nullable Instant createdAt) {
        return set(CREATED_AT, createdAt);
    }

    /** Sets {@code detected_columns}. */
    public Dataset.Builder detectedColumns(List<? extends DatasetColumn> detectedColumns) {
        return setList(DETECTED_COLUMNS, detectedColumns);
    }

    /** Sets {@code enrichment}. */
    public Dataset.Builder enrichment(Map<String, ? extends DatasetEnrichment> enrichment) {
        return setMap(ENRICHMENT, enrichment);
    }

    /** Sets {@code id}, in its 36-character form. */
    public Dataset.Builder id(String id) {
        return id(DatasetId.of(id));
    }

    /** Sets {@code id}. */
    public Dataset.Builder id(UUID id) {
        return id(DatasetId.of(id));
    }

    /** Sets {@code id}. */
    public Dataset.Builder id(DatasetId id) {
        return set(ID, Objects.requireNonNull(id, "id"));
    }

    /** Sets {@code identified_count}. */
    public Dataset.Builder identifiedCount(long identifiedCount) {
        return setCount(IDENTIFIED_COUNT, identifiedCount);
    }

    /** Sets {@code identity_providers}. */
    public Dataset.Builder identityProviders(List<? extends IdentityProvider> identityProviders) {
        return setList(IDENTITY_PROVIDERS, identityProviders);
    }

    /** Sets {@code identity_sets}. */
    public Dataset.Builder identitySets(Map<String, ? extends IdentitySet> identitySets) {
        return setMap(IDENTITY_SETS, identitySets);
    }

    /** Sets {@code incremental_column}; null for absent. */
    public Dataset.Builder incrementalColumn(@Nullable String incrementalColumn) {
        return set(INCREMENTAL_COLUMN, incrementalColumn);
    }

    /** Sets {@code last_read_input_at}; null for absent. */
    public Dataset.Builder lastReadInputAt(@Nullable Instant lastReadInputAt) {
        return set(LAST_READ_INPUT_AT, lastReadInputAt);
    }

    /** Sets {@code last_updated_config_at}; null for absent. */
    public Dataset.Builder lastUpdatedConfigAt(@Nullable Instant lastUpdatedConfigAt) {
        return set(LAST_UPDATED_CONFIG_AT, lastUpdatedConfigAt);
    }

    /** Sets {@code last_updated_output_at}; null for absent. */
    public Dataset.Builder lastUpdatedOutputAt(@Nullable Instant lastUpdatedOutputAt) {
        return set(LAST_UPDATED_OUTPUT_AT, lastUpdatedOutputAt);
    }

    /** Sets {@code managed}; null for absent. */
    public Dataset.Builder managed(@Nullable Boolean managed) {
        return set(MANAGED, managed);
    }

    /** Sets {@code matched_count}. */
    public Dataset.Builder matchedCount(long matchedCount) {
        return setCount(MATCHED_COUNT, matchedCount);
    }

    /** Sets {@code merge_datasets}. */
    public Dataset.Builder mergeDatasets(List<? extends MergeReference> mergeDatasets) {
        return setList(MERGE_DATASETS, mergeDatasets);
    }

    /** Sets {@code name}. */
    public Dataset.Builder name(String name) {
        return set(NAME, Objects.requireNonNull(name, "name"));
    }

    /** Lets the dataset have no name, as a response may. For codecs. */
    public Dataset.Builder withoutName() {
        nameWaived = true;
        return self();
    }

    /** Sets {@code options}; null for absent. */
    public Dataset.Builder options(@Nullable DatasetOptions options) {
        return set(OPTIONS, options);
    }

    /** Sets {@code output_all_columns_as_traits}; null for absent. */
    public Dataset.Builder outputAllColumnsAsTraits(@Nullable AllColumnsAsTraits outputAllColumnsAsTraits) {
        return set(OUTPUT_ALL_COLUMNS_AS_TRAITS, outputAllColumnsAsTraits);
    }

    /** Sets {@code output_to_authority}; null for absent. */
    public Dataset.Builder outputToAuthority(@Nullable OutputAuthority outputToAuthority) {
        return set(OUTPUT_TO_AUTHORITY, outputToAuthority);
    }

    /** Sets {@code output_to_streams}. */
    public Dataset.Builder outputToStreams(Map<String, ? extends DatasetStream> outputToStreams) {
        return setMap(OUTPUT_TO_STREAMS, outputToStreams);
    }

    /** Sets {@code output_to_streams_array}. */
    public Dataset.Builder outputToStreamsArray(List<? extends StreamMapping> outputToStreamsArray) {
        return setList(OUTPUT_TO_STREAMS_ARRAY, outputToStreamsArray);
    }

    /** Sets {@code output_to_traits}. */
    public Dataset.Builder outputToTraits(Map<String, ? extends TraitColumn> outputToTraits) {
        return setMap(OUTPUT_TO_TRAITS, outputToTraits);
    }

    /** Sets {@code preview}; null for absent. */
    public Dataset.Builder preview(@Nullable Boolean preview) {
        return set(PREVIEW, preview);
    }

    /** Sets {@code privacy}; null for absent. */
    public Dataset.Builder privacy(@Nullable Privacy privacy) {
        return set(PRIVACY, privacy);
    }

    /** Sets {@code reference_key_column}; null for absent. */
    public Dataset.Builder referenceKeyColumn(@Nullable String referenceKeyColumn) {
        return set(REFERENCE_KEY_COLUMN, referenceKeyColumn);
    }

    /** Sets {@code reference_key_columns}. */
    public Dataset.Builder referenceKeyColumns(List<String> referenceKeyColumns) {
        return setList(REFERENCE_KEY_COLUMNS, referenceKeyColumns);
    }

    /** Sets {@code resource_type}; null for absent. */
    public Dataset.Builder resourceType(@Nullable ResourceType resourceType) {
        return set(RESOURCE_TYPE, resourceType);
    }

    /** Sets {@code row_count}. */
    public Dataset.Builder rowCount(long rowCount) {
        return setCount(ROW_COUNT, rowCount);
    }

    /** Sets {@code sample}. */
    public Dataset.Builder sample(@Nullable Object sample) {
        return set(SAMPLE, sample == null ? null : RawValues.copyContainer("sample", sample));
    }

    /** Sets {@code status}; null for absent. */
    public Dataset.Builder status(@Nullable DatasetStatus status) {
        return set(STATUS, status);
    }

    /** Sets {@code status_changed_at}; null for absent. */
    public Dataset.Builder statusChangedAt(@Nullable Instant statusChangedAt) {
        return set(STATUS_CHANGED_AT, statusChangedAt);
    }

    /** Sets {@code status_error}; null for absent. */
    public Dataset.Builder statusError(@Nullable String statusError) {
        return set(STATUS_ERROR, statusError);
    }

    /** Sets {@code updated_at}; null for absent. */
    public Dataset.Builder updatedAt(@Nullable Instant updatedAt) {
        return set(UPDATED_AT, updatedAt);
    }

    /** Sets {@code updates}. */
    public Dataset.Builder updates(List<? extends DatasetUpdate> updates) {
        return setList(UPDATES, updates);
    }

    /** Sets {@code upsert_columns}. */
    public Dataset.Builder upsertColumns(List<String> upsertColumns) {
        return setList(UPSERT_COLUMNS, upsertColumns);
    }
}
