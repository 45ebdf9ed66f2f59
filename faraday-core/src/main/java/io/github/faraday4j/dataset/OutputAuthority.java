package io.github.faraday4j.dataset;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tags the contents of a dataset as the assertion of an authority as of a date. Accounts of the vendor only. Immutable.
 */
public final class OutputAuthority extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<String> DATE = MEMBERS.add("date", String.class);
    static final Member<String> NAME = MEMBERS.add("name", String.class);

    private OutputAuthority(Builder builder) {
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

    /** The date of the observation, as text: its format is not documented. */
    public Optional<String> date() {
        return optional(DATE);
    }

    /** The authority. */
    public Optional<String> name() {
        return optional(NAME);
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(OutputAuthority origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code date}; null for absent. */
        public Builder date(@Nullable String date) {
            return set(DATE, date);
        }

        /** Sets {@code name}; null for absent. */
        public Builder name(@Nullable String name) {
            return set(NAME, name);
        }

        /** Returns the object. */
        public OutputAuthority build() {
            return new OutputAuthority(this);
        }
    }
}
