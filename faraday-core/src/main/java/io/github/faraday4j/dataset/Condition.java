package io.github.faraday4j.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A test that a row must pass to reach a stream. Immutable. */
public final class Condition extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<String> COLUMN_NAME = MEMBERS.add("column_name", String.class);
    static final Member<String> EQ = MEMBERS.add("_eq", String.class);
    static final Member<BigDecimal> GT = MEMBERS.add("_gt", Number.class);
    static final Member<BigDecimal> GTE = MEMBERS.add("_gte", Number.class);
    static final Member<List<String>> IN = MEMBERS.add("_in", List.class);
    static final Member<BigDecimal> LT = MEMBERS.add("_lt", Number.class);
    static final Member<BigDecimal> LTE = MEMBERS.add("_lte", Number.class);
    static final Member<String> MATCHES = MEMBERS.add("_matches", String.class);
    static final Member<String> NEQ = MEMBERS.add("_neq", String.class);
    static final Member<List<String>> NIN = MEMBERS.add("_nin", List.class);
    static final Member<Boolean> NNULL = MEMBERS.add("_nnull", Boolean.class);
    static final Member<Boolean> NULL = MEMBERS.add("_null", Boolean.class);
    static final Member<Boolean> OPTIONAL = MEMBERS.add("optional", Boolean.class);

    private Condition(Builder builder) {
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

    /** The column that is tested. */
    public Optional<String> columnName() {
        return optional(COLUMN_NAME);
    }

    /** The value is this. */
    public Optional<String> eq() {
        return optional(EQ);
    }

    /** The value is greater than this. */
    public Optional<BigDecimal> gt() {
        return optional(GT);
    }

    /** The value is this or greater. */
    public Optional<BigDecimal> gte() {
        return optional(GTE);
    }

    /** The value is one of these. */
    public List<String> in() {
        return list(IN);
    }

    /** The value is less than this. */
    public Optional<BigDecimal> lt() {
        return optional(LT);
    }

    /** The value is this or less. */
    public Optional<BigDecimal> lte() {
        return optional(LTE);
    }

    /** The value contains a match of this RE2 expression. */
    public Optional<String> matches() {
        return optional(MATCHES);
    }

    /** The value is not this. */
    public Optional<String> neq() {
        return optional(NEQ);
    }

    /** The value is none of these. */
    public List<String> nin() {
        return list(NIN);
    }

    /** Whether the column must have a value. */
    public Optional<Boolean> isNotNull() {
        return optional(NNULL);
    }

    /** Whether rows without a value pass; otherwise they do not. */
    public Optional<Boolean> isNull() {
        return optional(NULL);
    }

    /** Whether this is an alternative: of the optional conditions at least one must hold. */
    public Optional<Boolean> optional() {
        return optional(OPTIONAL);
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(Condition origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code column_name}; null for absent. */
        public Builder columnName(@Nullable String columnName) {
            return set(COLUMN_NAME, columnName);
        }

        /** Sets {@code _eq}; null for absent. */
        public Builder eq(@Nullable String eq) {
            return set(EQ, eq);
        }

        /** Sets {@code _gt}; null for absent. */
        public Builder gt(@Nullable BigDecimal gt) {
            return set(GT, gt);
        }

        /** Sets {@code _gte}; null for absent. */
        public Builder gte(@Nullable BigDecimal gte) {
            return set(GTE, gte);
        }

        /** Sets {@code _in}. */
        public Builder in(List<String> in) {
            return setList(IN, in);
        }

        /** Sets {@code _lt}; null for absent. */
        public Builder lt(@Nullable BigDecimal lt) {
            return set(LT, lt);
        }

        /** Sets {@code _lte}; null for absent. */
        public Builder lte(@Nullable BigDecimal lte) {
            return set(LTE, lte);
        }

        /** Sets {@code _matches}; null for absent. */
        public Builder matches(@Nullable String matches) {
            return set(MATCHES, matches);
        }

        /** Sets {@code _neq}; null for absent. */
        public Builder neq(@Nullable String neq) {
            return set(NEQ, neq);
        }

        /** Sets {@code _nin}. */
        public Builder nin(List<String> nin) {
            return setList(NIN, nin);
        }

        /** Sets {@code _nnull}; null for absent. */
        public Builder isNotNull(@Nullable Boolean isNotNull) {
            return set(NNULL, isNotNull);
        }

        /** Sets {@code _null}; null for absent. */
        public Builder isNull(@Nullable Boolean isNull) {
            return set(NULL, isNull);
        }

        /** Sets {@code optional}; null for absent. */
        public Builder optional(@Nullable Boolean optional) {
            return set(OPTIONAL, optional);
        }

        /** Returns the object. */
        public Condition build() {
            return new Condition(this);
        }
    }
}
