package io.github.faraday4j.dataset;

import io.github.faraday4j.internal.Printable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Type of a detected column: a primitive type and, where the source tells more, a logical one. On the wire either a
 * word or an object; both are the same here. Immutable.
 */
public final class ColumnDataType extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<ColumnType> TYPE = MEMBERS.add("type", String.class);
    static final Member<LogicalType> LOGICAL_TYPE = MEMBERS.add("logicalType", String.class);

    /** A table has hundreds of columns, and few types. */
    private static final Map<ColumnType, ColumnDataType> BARE = new HashMap<>();

    static {
        for (ColumnType type : ColumnType.documented()) {
            BARE.put(type, builder().type(type).build());
        }
    }

    private ColumnDataType(Builder builder) {
        super(builder);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a type without a logical one, a bare word on the wire. */
    public static ColumnDataType of(ColumnType type) {
        ColumnDataType shared = BARE.get(type);
        return shared != null ? shared : builder().type(type).build();
    }

    /** Returns a builder that starts from this. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The primitive type. */
    public Optional<ColumnType> type() {
        return optional(TYPE);
    }

    /** What the values stand for; absent if the primitive type says it all. */
    public Optional<LogicalType> logicalType() {
        return optional(LOGICAL_TYPE);
    }

    @Override
    public String toString() {
        return Printable.of(type().map(ColumnType::value).orElse("?")
                + logicalType().map(logical -> "(" + logical + ")").orElse(""));
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(ColumnDataType origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code type}; null for absent. */
        public Builder type(@Nullable ColumnType type) {
            return set(TYPE, type);
        }

        /** Sets {@code logicalType}; null for absent. */
        public Builder logicalType(@Nullable LogicalType logicalType) {
            return set(LOGICAL_TYPE, logicalType);
        }

        /** Returns the object. */
        public ColumnDataType build() {
            return new ColumnDataType(this);
        }
    }
}
