package io.github.faraday4j.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a trait takes its value from: a column or a fixed value. A bare text on the wire, as before 2023-06, is a
 * column. Immutable.
 */
public final class TraitColumn extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<String> COLUMN_NAME = MEMBERS.add("column_name", String.class);
    static final Member<ColumnFormat> FORMAT = MEMBERS.add("format", String.class);
    static final Member<List<String>> NULL_VALUES = MEMBERS.add("null_values", List.class);
    static final Member<Map<String, Object>> TRANSFORMATION_TABLE = MEMBERS.add("transformation_table", Map.class);
    static final Member<Object> VALUE = MEMBERS.add("value", String.class, Boolean.class, Number.class);

    private TraitColumn(Builder builder) {
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

    /** The column. */
    public Optional<String> columnName() {
        return optional(COLUMN_NAME);
    }

    /** How the text of the column is read. */
    public Optional<ColumnFormat> format() {
        return optional(FORMAT);
    }

    /** Texts that stand for no value. */
    public List<String> nullValues() {
        return list(NULL_VALUES);
    }

    /** Value of the column to value of the trait, raw scalars both; {@code *} stands for everything else. */
    public Map<String, Object> transformationTable() {
        return map(TRANSFORMATION_TABLE);
    }

    /** The fixed value: String, Boolean, Long, BigInteger or BigDecimal. */
    public Optional<Object> value() {
        return optional(VALUE);
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(TraitColumn origin) {
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

        /** Sets {@code null_values}. */
        public Builder nullValues(List<String> nullValues) {
            return setList(NULL_VALUES, nullValues);
        }

        /** Sets {@code transformation_table}. */
        public Builder transformationTable(Map<String, ?> transformationTable) {
            return setRawMap(TRANSFORMATION_TABLE, transformationTable, RawValues::copyScalar);
        }

        /** Sets {@code value}. */
        public Builder value(@Nullable Object value) {
            return set(VALUE, value == null ? null : RawValues.copyScalar("value", value));
        }

        /** Returns the object. */
        public TraitColumn build() {
            return new TraitColumn(this);
        }
    }
}
