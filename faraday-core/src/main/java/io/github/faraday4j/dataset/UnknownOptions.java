package io.github.faraday4j.dataset;

import io.github.faraday4j.internal.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Options of a shape that this version of the library does not know. All they hold is in {@link #unknownMembers()}.
 * Immutable.
 */
public final class UnknownOptions extends WireObject implements DatasetOptions {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<SourceType> TYPE = MEMBERS.add("type", String.class);

    private UnknownOptions(Builder builder) {
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

    @Override
    public String toString() {
        return Printable.of("UnknownOptions{" + type() + '}');
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(UnknownOptions origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code type}; null for absent. */
        public Builder type(@Nullable SourceType type) {
            return set(TYPE, type);
        }

        /**
         * Returns the options.
         *
         * @throws IllegalStateException if the unknown members make these options of
         *     another shape; see {@link DatasetOptions}
         */
        public UnknownOptions build() {
            return OptionsShape.UNKNOWN.check(new UnknownOptions(this), null);
        }
    }
}
