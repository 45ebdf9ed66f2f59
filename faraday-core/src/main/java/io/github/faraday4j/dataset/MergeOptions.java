package io.github.faraday4j.dataset;

import io.github.faraday4j.internal.Printable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The source is other datasets: options of any type, documented or not, with a {@code merge}. Immutable. */
public final class MergeOptions extends WireObject implements DatasetOptions {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<SourceType> TYPE = MEMBERS.add("type", String.class);
    static final Member<List<MergeReference>> MERGE = MEMBERS.add("merge", List.class);
    static final Member<Boolean> MIGRATE = MEMBERS.add("migrate", Boolean.class);

    private MergeOptions(Builder builder) {
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

    /** The datasets that are merged, in order. */
    public List<MergeReference> merge() {
        return list(MERGE);
    }

    /** Undocumented beyond its type. */
    public Optional<Boolean> migrate() {
        return optional(MIGRATE);
    }

    @Override
    public String toString() {
        return Printable.of("MergeOptions{" + type() + ", sources=" + shown(MERGE, merge().size()) + '}');
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(MergeOptions origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code type}; null for absent. */
        public Builder type(@Nullable SourceType type) {
            return set(TYPE, type);
        }

        /** Sets {@code merge}. */
        public Builder merge(List<? extends MergeReference> merge) {
            return setList(MERGE, merge);
        }

        /** Sets {@code migrate}; null for absent. */
        public Builder migrate(@Nullable Boolean migrate) {
            return set(MIGRATE, migrate);
        }

        /**
         * Returns the options.
         *
         * @throws IllegalStateException if the unknown members make these options of
         *     another shape; see {@link DatasetOptions}
         */
        public MergeOptions build() {
            return OptionsShape.MERGE.check(new MergeOptions(this), List.of());
        }
    }
}
