package io.github.faraday4j.dataset;

import io.github.faraday4j.internal.Printable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dataset of a merge, and the column that joins it. Immutable. */
public final class MergeReference extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<DatasetId> DATASET_ID = MEMBERS.add("dataset_id", String.class);
    static final Member<String> JOIN_COLUMN = MEMBERS.add("join_column", String.class);

    private MergeReference(Builder builder) {
        super(builder);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Reads a reference from its raw members; what cannot be understood is kept. */
    public static MergeReference of(Map<String, ?> members) {
        Builder reference = builder();
        RawValues.copyMembers("merge", members).forEach((name, value) -> {
            if (name.equals("dataset_id") && value instanceof String text && DatasetId.isWellFormed(text)) {
                reference.datasetId(DatasetId.of(text));
            } else if (name.equals("join_column") && value instanceof String text) {
                reference.joinColumn(text);
            } else {
                reference.undecoded(name, value);
            }
        });
        return reference.build();
    }

    /** Returns a builder that starts from this. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * In {@link MergeOptions} a source of the merge; in {@link Dataset#mergeDatasets()} the parent that merges this
     * dataset.
     */
    public Optional<DatasetId> datasetId() {
        return optional(DATASET_ID);
    }

    /**
     * The column that joins: of the source in {@link MergeOptions}, of this dataset in {@link Dataset#mergeDatasets()}.
     */
    public Optional<String> joinColumn() {
        return optional(JOIN_COLUMN);
    }

    @Override
    public String toString() {
        return Printable.of(
                "MergeReference{" + datasetId().map(DatasetId::toString).orElse("?") + " on "
                        + joinColumn().orElse("?") + '}');
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(MergeReference origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code dataset_id}; null for absent. */
        public Builder datasetId(@Nullable DatasetId datasetId) {
            return set(DATASET_ID, datasetId);
        }

        /** Sets {@code join_column}; null for absent. */
        public Builder joinColumn(@Nullable String joinColumn) {
            return set(JOIN_COLUMN, joinColumn);
        }

        /** Returns the object. */
        public MergeReference build() {
            return new MergeReference(this);
        }
    }
}
