package io.github.faraday4j.dataset;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a property of a stream takes its value from: either a column or a fixed value. Immutable. */
public final class StreamProperty extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<String> COLUMN_NAME = MEMBERS.add("column_name", String.class);
    static final Member<DecodeConfig> DECODE = MEMBERS.add("decode", Map.class);
    static final Member<RecodeConfig> RECODE = MEMBERS.add("recode", Map.class);
    static final Member<Object> VALUE = MEMBERS.add("value", String.class, Boolean.class, Number.class);

    private StreamProperty(Builder builder) {
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

    /** How the value is decoded. */
    public Optional<DecodeConfig> decode() {
        return optional(DECODE);
    }

    /** How the decoded value is changed. */
    public Optional<RecodeConfig> recode() {
        return optional(RECODE);
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

        private Builder(StreamProperty origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code column_name}; null for absent. */
        public Builder columnName(@Nullable String columnName) {
            return set(COLUMN_NAME, columnName);
        }

        /** Sets {@code decode}; null for absent. */
        public Builder decode(@Nullable DecodeConfig decode) {
            return set(DECODE, decode);
        }

        /** Sets {@code recode}; null for absent. */
        public Builder recode(@Nullable RecodeConfig recode) {
            return set(RECODE, recode);
        }

        /** Sets {@code value}. */
        public Builder value(@Nullable Object value) {
            return set(VALUE, value == null ? null : RawValues.copyScalar("value", value));
        }

        /** Returns the object. */
        public StreamProperty build() {
            return new StreamProperty(this);
        }
    }
}
