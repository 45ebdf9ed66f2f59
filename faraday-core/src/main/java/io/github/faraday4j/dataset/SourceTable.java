package io.github.faraday4j.dataset;

import io.github.faraday4j.internal.Printable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table, files or upload that a dataset reads, as far as its options tell. Immutable, compares by value. */
public final class SourceTable {

    private final DatasetId datasetId;
    private final SourceType type;
    private final @Nullable String schema;
    private final String location;

    private SourceTable(DatasetId datasetId, SourceType type, @Nullable String schema, String location) {
        this.datasetId = datasetId;
        this.type = type;
        this.schema = schema;
        this.location = location;
    }

    /** Finds the source of a dataset; empty for a merge, a connector, and options that nobody knows. */
    static Optional<SourceTable> of(Dataset dataset) {
        DatasetOptions options = dataset.options();
        if (options instanceof TableOptions table) {
            return Optional.of(
                    new SourceTable(dataset.id(), table.type(), table.schema().orElse(null), table.tableName()));
        }
        if (options instanceof FileOptions files) {
            return Optional.of(new SourceTable(dataset.id(), files.type(), null, files.prefix()));
        }
        if (options instanceof UploadOptions upload) {
            return Optional.of(new SourceTable(dataset.id(), upload.type(), null, upload.uploadDirectory()));
        }
        return Optional.empty();
    }

    /** The dataset that reads it: the referenceable one, or a dataset that it merges. */
    public DatasetId datasetId() {
        return datasetId;
    }

    /** The type of source. */
    public SourceType type() {
        return type;
    }

    /** The schema of a table, where the options tell it. */
    public Optional<String> schema() {
        return Optional.ofNullable(schema);
    }

    /** Name of the table, path of the files, or directory of the upload. */
    public String location() {
        return location;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceTable that
                && datasetId.equals(that.datasetId)
                && type.equals(that.type)
                && Objects.equals(schema, that.schema)
                && location.equals(that.location);
    }

    @Override
    public int hashCode() {
        return Objects.hash(datasetId, type, schema, location);
    }

    /** Such as {@code snowflake:ANALYTICS.WEB_ORDERS}. */
    @Override
    public String toString() {
        return Printable.of(type + ":" + (schema == null ? "" : schema + '.') + location);
    }
}
