package io.github.faraday4j.dataset;

import io.github.faraday4j.internal.Printable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The source is a table: options of any type, documented or not, with a {@code table_name}. Immutable. */
public final class TableOptions extends WireObject implements DatasetOptions {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<SourceType> TYPE = MEMBERS.add("type", String.class);
    static final Member<Boolean> CASE_SENSITIVE_COLUMNS = MEMBERS.add("case_sensitive_columns", Boolean.class);
    static final Member<String> SCHEMA = MEMBERS.add("schema", String.class);
    static final Member<String> TABLE_NAME = MEMBERS.add("table_name", String.class);

    private TableOptions(Builder builder) {
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

    @Override
    public SourceType type() {
        return optional(TYPE).orElse(SourceType.UNSPECIFIED);
    }

    /** Whether column names are case-sensitive. Documented for Snowflake. */
    public Optional<Boolean> caseSensitiveColumns() {
        return optional(CASE_SENSITIVE_COLUMNS);
    }

    /**
     * The schema of the table. Documented for Snowflake, absent where the connection tells it, and for MotherDuck,
     * absent
     * for {@code main}.
     */
    public Optional<String> schema() {
        return optional(SCHEMA);
    }

    /** Name of the table, as the source has it; never absent. */
    public String tableName() {
        return optional(TABLE_NAME).orElseThrow();
    }

    @Override
    public String toString() {
        return Printable.of("TableOptions{" + type() + ", " + tableName() + '}');
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(TableOptions origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code type}; null for absent. */
        public Builder type(@Nullable SourceType type) {
            return set(TYPE, type);
        }

        /** Sets {@code case_sensitive_columns}; null for absent. */
        public Builder caseSensitiveColumns(@Nullable Boolean caseSensitiveColumns) {
            return set(CASE_SENSITIVE_COLUMNS, caseSensitiveColumns);
        }

        /** Sets {@code schema}; null for absent. */
        public Builder schema(@Nullable String schema) {
            return set(SCHEMA, schema);
        }

        /** Sets {@code table_name}; null for absent. */
        public Builder tableName(@Nullable String tableName) {
            return set(TABLE_NAME, tableName);
        }

        /**
         * Returns the options.
         *
         * @throws IllegalStateException if {@code table_name} is not set, or if the unknown members make these options
         * of
         *     another shape; see {@link DatasetOptions}
         */
        public TableOptions build() {
            return OptionsShape.TABLE.check(new TableOptions(this), get(TABLE_NAME));
        }
    }
}
