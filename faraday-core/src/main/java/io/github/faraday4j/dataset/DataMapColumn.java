package io.github.faraday4j.dataset;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column a property of a stream takes its value from. Immutable. */
public final class DataMapColumn extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<String> COLUMN_NAME = MEMBERS.add("column_name", String.class);
    static final Member<ColumnFormat> FORMAT = MEMBERS.add("format", String.class);

    private DataMapColumn(Builder builder) {
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

    /** The column; with {@link ColumnFormat#STATIC_DATE_ISO8601} the value itself. */
    public Optional<String> columnName() {
        return optional(COLUMN_NAME);
    }

    /** How the text of the column is read. */
    public Optional<ColumnFormat> format() {
        return optional(FORMAT);
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(DataMapColumn origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code column_name}; null for absent. */
        public Builder columnName(@Nullable String columnName) {
            return set(COLUMN_NAME, columnName);
        }

        /** Sets {@code format}; null for absent. */
        public Builder format(@Nullable ColumnFormat format) {
            return set(FORMAT, format);
        }

        /** Returns the object. */
        public DataMapColumn build() {
            return new DataMapColumn(this);
        }
    }
}
