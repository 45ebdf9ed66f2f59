package io.github.faraday4j.dataset;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a value of the source becomes a value of the stream. Immutable. */
public final class DecodeConfig extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<ColumnType> CAST = MEMBERS.add("cast", String.class);
    static final Member<Map<String, Object>> MAP = MEMBERS.add("map", Map.class);
    static final Member<String> SQL = MEMBERS.add("sql", String.class);

    private DecodeConfig(Builder builder) {
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

    /** The type that it is cast to. */
    public Optional<ColumnType> cast() {
        return optional(CAST);
    }

    /** Value of the source to value of the stream; values are raw, see the package. */
    public Map<String, Object> map() {
        return map(MAP);
    }

    /** An SQL expression. */
    public Optional<String> sql() {
        return optional(SQL);
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(DecodeConfig origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code cast}; null for absent. */
        public Builder cast(@Nullable ColumnType cast) {
            return set(CAST, cast);
        }

        /** Sets {@code map}. */
        public Builder map(Map<String, ?> map) {
            return setRawMap(MAP, map, RawValues::copy);
        }

        /** Sets {@code sql}; null for absent. */
        public Builder sql(@Nullable String sql) {
            return set(SQL, sql);
        }

        /** Returns the object. */
        public DecodeConfig build() {
            return new DecodeConfig(this);
        }
    }
}
