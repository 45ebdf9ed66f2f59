package io.github.faraday4j.dataset;

import io.github.faraday4j.internal.Printable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A customer table that a scope was built from, as {@code GET /v1/scopes/{scope_id}/datasets} tells it. Immutable.
 *
 * <p>Times are instants, counts are 64-bit, and an accessor of an absent member is empty; see the package for what else
 * all types here share, and for how to store it: it is not {@link java.io.Serializable}. The texts are the customer's own.
 */
public final class Dataset extends WireObject {

    private static final DatasetOptions NO_OPTIONS = UnknownOptions.builder().build();

    private Dataset(Builder builder) {
        super(builder);
    }

    /** Returns a builder that needs only an id and a name. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns true if it is archived: {@code archived_at} was sent, in whatever shape. */
    public boolean isArchived() {
        return archivedAt().isPresent() || isUnreadable(DatasetMembers.ARCHIVED_AT);
    }

    /** Returns true if its status is {@link DatasetStatus#READY}; one that cannot be read is not. */
    public boolean isReady() {
        return status().equals(DatasetStatus.READY) && !isUnreadable(DatasetMembers.STATUS);
    }

    /** Returns true if it is a preview, into which nothing was ingested, or may be one: it cannot be read. */
    public boolean isPreview() {
        return preview().orElse(false) || isUnreadable(DatasetMembers.PREVIEW);
    }

    /** When it was archived: no more updates, still visible. Added 2024-07. */
    public Optional<Instant> archivedAt() {
        return optional(DatasetMembers.ARCHIVED_AT);
    }

    /** The connection that its data comes through; presumably absent for uploads and merges, which have none. */
    public Optional<UUID> connectionId() {
        return optional(DatasetMembers.CONNECTION_ID);
    }

    /** When it was made. Always sent, by the documentation. */
    public Optional<Instant> createdAt() {
        return optional(DatasetMembers.CREATED_AT);
    }

    /** The columns that were found in its source. */
    public List<DatasetColumn> detectedColumns() {
        return list(DatasetMembers.DETECTED_COLUMNS);
    }

    /** Source of data, such as FIG, to how many identities it could enrich. Added 2024-01. */
    public Map<String, DatasetEnrichment> enrichment() {
        return map(DatasetMembers.ENRICHMENT);
    }

    /** Its id. The one member that a response cannot do without. */
    public DatasetId id() {
        return optional(DatasetMembers.ID).orElseThrow();
    }

    /** Distinct people identified; only after a successful build. */
    public OptionalLong identifiedCount() {
        return optionalLong(DatasetMembers.IDENTIFIED_COUNT);
    }

    /** Who matches its people, in order of priority; empty for FIG alone. Added 2025-06. */
    public List<IdentityProvider> identityProviders() {
        return list(DatasetMembers.IDENTITY_PROVIDERS);
    }

    /**
     * Name of an identity set to the columns that identify a person. Names are letters, digits and underscores today;
     * older ones may be anything.
     */
    public Map<String, IdentitySet> identitySets() {
        return map(DatasetMembers.IDENTITY_SETS);
    }

    /** Column with a date: rows older than the latest one seen are skipped on later loads. Goes with upsert columns. */
    public Optional<String> incrementalColumn() {
        return optional(DatasetMembers.INCREMENTAL_COLUMN);
    }

    /** When its input was last read. */
    public Optional<Instant> lastReadInputAt() {
        return optional(DatasetMembers.LAST_READ_INPUT_AT);
    }

    /** When its configuration was last changed; later than the output, it will be built again. */
    public Optional<Instant> lastUpdatedConfigAt() {
        return optional(DatasetMembers.LAST_UPDATED_CONFIG_AT);
    }

    /** When it was last built with success. */
    public Optional<Instant> lastUpdatedOutputAt() {
        return optional(DatasetMembers.LAST_UPDATED_OUTPUT_AT);
    }

    /** Whether an administrator of Faraday configures it; then it is read-only. */
    public Optional<Boolean> managed() {
        return optional(DatasetMembers.MANAGED);
    }

    /**
     * Identified people that Faraday has data of; only after a successful build. Deprecated by the vendor since 2024-06
     * for {@link #enrichment()}.
     */
    public OptionalLong matchedCount() {
        return optionalLong(DatasetMembers.MATCHED_COUNT);
    }

    /** The merge datasets that have this one as a source, each with the column of this one that joins. */
    public List<MergeReference> mergeDatasets() {
        return list(DatasetMembers.MERGE_DATASETS);
    }

    /** The name that people see; empty if the service sent none that can be read. */
    public String name() {
        return optional(DatasetMembers.NAME).orElse("");
    }

    /**
     * Where its data comes from; {@link UnknownOptions} of an empty type if the service sent nothing that can be read.
     */
    public DatasetOptions options() {
        return optional(DatasetMembers.OPTIONS).orElse(NO_OPTIONS);
    }

    /** Asks for a trait of every column. */
    public Optional<AllColumnsAsTraits> outputAllColumnsAsTraits() {
        return optional(DatasetMembers.OUTPUT_ALL_COLUMNS_AS_TRAITS);
    }

    /** Tags its contents as the assertion of an authority. Added 2026-06. */
    public Optional<OutputAuthority> outputToAuthority() {
        return optional(DatasetMembers.OUTPUT_TO_AUTHORITY);
    }

    /** Name of a stream to what is sent to it. */
    public Map<String, DatasetStream> outputToStreams() {
        return map(DatasetMembers.OUTPUT_TO_STREAMS);
    }

    /** What is sent to streams, in the form that allows several mappings to one stream. Added 2025-10. */
    public List<StreamMapping> outputToStreamsArray() {
        return list(DatasetMembers.OUTPUT_TO_STREAMS_ARRAY);
    }

    /** Name of a trait to where its value comes from. */
    public Map<String, TraitColumn> outputToTraits() {
        return map(DatasetMembers.OUTPUT_TO_TRAITS);
    }

    /** Whether only columns were detected and a preview made, and nothing ingested. See {@link #isPreview()}. */
    public Optional<Boolean> preview() {
        return optional(DatasetMembers.PREVIEW);
    }

    /** What it says about the privacy of its people; absent if nothing. */
    public Optional<Privacy> privacy() {
        return optional(DatasetMembers.PRIVACY);
    }

    /**
     * Column with ids of another system. Deprecated by the vendor since 2024-05 for {@link #referenceKeyColumns()};
     * {@link ReferenceableTable} merges both.
     */
    public Optional<String> referenceKeyColumn() {
        return optional(DatasetMembers.REFERENCE_KEY_COLUMN);
    }

    /** Columns with ids of another system that a referenced target may be keyed on. */
    public List<String> referenceKeyColumns() {
        return list(DatasetMembers.REFERENCE_KEY_COLUMNS);
    }

    /** Kind of resource, {@code datasets}. */
    public Optional<ResourceType> resourceType() {
        return optional(DatasetMembers.RESOURCE_TYPE);
    }

    /** Rows in all; only after a successful build. */
    public OptionalLong rowCount() {
        return optionalLong(DatasetMembers.ROW_COUNT);
    }

    /**
     * Sample of the data, anonymised by the vendor, if the connection can give one: a Map or List of raw values, see
     * the
     * package. Its shape is not documented. Treat it as personal data.
     */
    public Optional<Object> sample() {
        return optional(DatasetMembers.SAMPLE);
    }

    /**
     * State of itself and its updates; {@link DatasetStatus#UNSPECIFIED} if the service sent none that can be read.
     */
    public DatasetStatus status() {
        return optional(DatasetMembers.STATUS).orElse(DatasetStatus.UNSPECIFIED);
    }

    /** When the status last changed. */
    public Optional<Instant> statusChangedAt() {
        return optional(DatasetMembers.STATUS_CHANGED_AT);
    }

    /** What went wrong, while the status is {@link DatasetStatus#ERROR}. */
    public Optional<String> statusError() {
        return optional(DatasetMembers.STATUS_ERROR);
    }

    /** When it was last updated. Always sent, by the documentation. */
    public Optional<Instant> updatedAt() {
        return optional(DatasetMembers.UPDATED_AT);
    }

    /** Its ingestions of data. */
    public List<DatasetUpdate> updates() {
        return list(DatasetMembers.UPDATES);
    }

    /**
     * Columns that make a row unique; the newest row wins. With neither these nor an incremental column, each distinct
     * row counts once.
     */
    public List<String> upsertColumns() {
        return list(DatasetMembers.UPSERT_COLUMNS);
    }

    /**
     * Its id, name, status, source and counts, and which of them cannot be read. Nothing of its sample or of its columns'
     * contents.
     */
    @Override
    public String toString() {
        return "Dataset{" + id()
                + ", name=" + shown(DatasetMembers.NAME, Printable.of(name()))
                + ", status=" + shown(DatasetMembers.STATUS, Printable.of(status().value()))
                + ", source=" + shown(DatasetMembers.OPTIONS, source())
                + ", rows="
                + shown(
                        DatasetMembers.ROW_COUNT,
                        rowCount().isPresent() ? rowCount().getAsLong() : "?")
                + ", columns="
                + shown(DatasetMembers.DETECTED_COLUMNS, detectedColumns().size()) + '}';
    }

    private String source() {
        return options().unknownMembers().containsKey("type")
                ? "unreadable"
                : Printable.of(options().type().value());
    }

    /** Collects the members; only id and name are needed. Not safe for use by several threads. */
    public static final class Builder extends DatasetSetters {

        private Builder() {}

        private Builder(Dataset origin) {
            super(origin);
        }

        /**
         * Returns the dataset.
         *
         * @throws IllegalStateException if the id or the name is not set
         */
        public Dataset build() {
            if (!isSet(DatasetMembers.ID)) {
                throw new IllegalStateException("a dataset needs an id, but none was set");
            }
            if (!isSet(DatasetMembers.NAME) && !isNameWaived()) {
                throw new IllegalStateException("a dataset needs a name, but none was set");
            }
            return new Dataset(this);
        }
    }
}
