package io.github.faraday4j.dataset;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One ingestion of data. Immutable. */
public final class DatasetUpdate extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<Instant> DATETIME = MEMBERS.add("datetime", String.class);
    static final Member<Long> ROWS_ADDED = MEMBERS.add("rows_added", Long.class);

    private DatasetUpdate(Builder builder) {
        super(builder);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** When. */
    public Optional<Instant> datetime() {
        return optional(DATETIME);
    }

    /** Rows added to the total; of a dataset that is overwritten each time, the new total. */
    public OptionalLong rowsAdded() {
        return optionalLong(ROWS_ADDED);
    }

    @Override
    public String toString() {
        return "DatasetUpdate{" + datetime().map(Instant::toString).orElse("?") + '}';
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(DatasetUpdate origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code datetime}; null for absent. */
        public Builder datetime(@Nullable Instant datetime) {
            return set(DATETIME, datetime);
        }

        /** Sets {@code rows_added}. */
        public Builder rowsAdded(long rowsAdded) {
            return setCount(ROWS_ADDED, rowsAdded);
        }

        /** Returns the object. */
        public DatasetUpdate build() {
            return new DatasetUpdate(this);
        }
    }
}
