package io.github.faraday4j.dataset;

import io.github.faraday4j.internal.Printable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column that was found in the source of a dataset. Immutable. */
public final class DatasetColumn extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<ColumnDataType> DATA_TYPE = MEMBERS.add("data_type", String.class, Map.class);
    static final Member<BigDecimal> FILL_RATE = MEMBERS.add("fill_rate", Number.class);
    static final Member<List<String>> IDENTIFIER_RECOMMENDATION = MEMBERS.add("identifier_recommendation", List.class);
    static final Member<Boolean> IS_NULLABLE = MEMBERS.add("is_nullable", Boolean.class);
    static final Member<String> NAME = MEMBERS.add("name", String.class);

    private DatasetColumn(Builder builder) {
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

    /** The type that was detected. */
    public Optional<ColumnDataType> dataType() {
        return optional(DATA_TYPE);
    }

    /** Share of the rows in which the column has a value, from 0 to 1. Added 2023-08. */
    public Optional<BigDecimal> fillRate() {
        return optional(FILL_RATE);
    }

    /** Members of an identity set that the column would suit, best first. */
    public List<String> identifierRecommendation() {
        return list(IDENTIFIER_RECOMMENDATION);
    }

    /** Whether the column may have no value. */
    public Optional<Boolean> isNullable() {
        return optional(IS_NULLABLE);
    }

    /** Name of the column in the source; spaces, colons, slashes and capitals occur. */
    public Optional<String> name() {
        return optional(NAME);
    }

    @Override
    public String toString() {
        return Printable.of("DatasetColumn{" + name().orElse("?") + ": "
                + dataType().map(ColumnDataType::toString).orElse("?") + '}');
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(DatasetColumn origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code data_type}; null for absent. */
        public Builder dataType(@Nullable ColumnDataType dataType) {
            return set(DATA_TYPE, dataType);
        }

        /** Sets {@code fill_rate}; null for absent. */
        public Builder fillRate(@Nullable BigDecimal fillRate) {
            return set(FILL_RATE, fillRate);
        }

        /** Sets {@code identifier_recommendation}. */
        public Builder identifierRecommendation(List<String> identifierRecommendation) {
            return setList(IDENTIFIER_RECOMMENDATION, identifierRecommendation);
        }

        /** Sets {@code is_nullable}; null for absent. */
        public Builder isNullable(@Nullable Boolean isNullable) {
            return set(IS_NULLABLE, isNullable);
        }

        /** Sets {@code name}; null for absent. */
        public Builder name(@Nullable String name) {
            return set(NAME, name);
        }

        /** Returns the object. */
        public DatasetColumn build() {
            return new DatasetColumn(this);
        }
    }
}
