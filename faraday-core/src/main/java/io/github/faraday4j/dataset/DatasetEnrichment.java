package io.github.faraday4j.dataset;

import java.util.OptionalLong;

/** How many identities one source could enrich. Immutable. */
public final class DatasetEnrichment extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<Long> ANY = MEMBERS.add("any", Long.class);
    static final Member<Long> PERSON = MEMBERS.add("person", Long.class);
    static final Member<Long> RESIDENCE = MEMBERS.add("residence", Long.class);

    private DatasetEnrichment(Builder builder) {
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

    /** Identities with data of a person or of a residence. Absent from values stored before 2025-06. */
    public OptionalLong any() {
        return optionalLong(ANY);
    }

    /** Identities with data of the person. */
    public OptionalLong person() {
        return optionalLong(PERSON);
    }

    /** Identities with data of the residence. */
    public OptionalLong residence() {
        return optionalLong(RESIDENCE);
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(DatasetEnrichment origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code any}. */
        public Builder any(long any) {
            return setCount(ANY, any);
        }

        /** Sets {@code person}. */
        public Builder person(long person) {
            return setCount(PERSON, person);
        }

        /** Sets {@code residence}. */
        public Builder residence(long residence) {
            return setCount(RESIDENCE, residence);
        }

        /** Returns the object. */
        public DatasetEnrichment build() {
            return new DatasetEnrichment(this);
        }
    }
}
