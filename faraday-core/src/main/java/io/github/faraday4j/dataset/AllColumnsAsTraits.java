package io.github.faraday4j.dataset;

import java.util.List;

/**
 * Asks for a trait of every column. It excludes {@link Dataset#outputToStreams()}, and without {@link #include()} also
 * {@link Dataset#outputToTraits()}. Immutable.
 */
public final class AllColumnsAsTraits extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<List<String>> EXCLUDE = MEMBERS.add("exclude", List.class);
    static final Member<List<String>> INCLUDE = MEMBERS.add("include", List.class);

    private AllColumnsAsTraits(Builder builder) {
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

    /** Columns that become no trait. */
    public List<String> exclude() {
        return list(EXCLUDE);
    }

    /** The only columns that become traits; empty for all that are not excluded. */
    public List<String> include() {
        return list(INCLUDE);
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(AllColumnsAsTraits origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code exclude}. */
        public Builder exclude(List<String> exclude) {
            return setList(EXCLUDE, exclude);
        }

        /** Sets {@code include}. */
        public Builder include(List<String> include) {
            return setList(INCLUDE, include);
        }

        /** Returns the object. */
        public AllColumnsAsTraits build() {
            return new AllColumnsAsTraits(this);
        }
    }
}
