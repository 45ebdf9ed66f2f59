package io.github.faraday4j.dataset;

import io.github.faraday4j.internal.Printable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The source is files: options of any type, documented or not, with a {@code prefix}. Immutable. */
public final class FileOptions extends WireObject implements DatasetOptions {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<SourceType> TYPE = MEMBERS.add("type", String.class);
    static final Member<String> DELIMITER = MEMBERS.add("delimiter", String.class);
    static final Member<Boolean> ENCRYPTED = MEMBERS.add("encrypted", Boolean.class);
    static final Member<String> HEADER_ROW = MEMBERS.add("header_row", String.class);
    static final Member<Boolean> REPLACE_ALL_WITH_LATEST_FILE =
            MEMBERS.add("replace_all_with_latest_file", Boolean.class);
    static final Member<String> PREFIX = MEMBERS.add("prefix", String.class);

    private FileOptions(Builder builder) {
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

    /** Between two fields: one character, or the two characters {@code \t}. Absent for a comma. */
    public Optional<String> delimiter() {
        return optional(DELIMITER);
    }

    /** Whether the files are encrypted. Absent for no. */
    public Optional<Boolean> encrypted() {
        return optional(ENCRYPTED);
    }

    /** The header line, written with the delimiter. Absent if the first row is it. */
    public Optional<String> headerRow() {
        return optional(HEADER_ROW);
    }

    /** Whether the latest file replaces all data. Absent for no. */
    public Optional<Boolean> replaceAllWithLatestFile() {
        return optional(REPLACE_ALL_WITH_LATEST_FILE);
    }

    /** Path of the files; may hold a file name, globs and strftime patterns; never absent, may be empty. */
    public String prefix() {
        return optional(PREFIX).orElseThrow();
    }

    @Override
    public String toString() {
        return Printable.of("FileOptions{" + type() + ", " + prefix() + '}');
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(FileOptions origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code type}; null for absent. */
        public Builder type(@Nullable SourceType type) {
            return set(TYPE, type);
        }

        /** Sets {@code delimiter}; null for absent. */
        public Builder delimiter(@Nullable String delimiter) {
            return set(DELIMITER, delimiter);
        }

        /** Sets {@code encrypted}; null for absent. */
        public Builder encrypted(@Nullable Boolean encrypted) {
            return set(ENCRYPTED, encrypted);
        }

        /** Sets {@code header_row}; null for absent. */
        public Builder headerRow(@Nullable String headerRow) {
            return set(HEADER_ROW, headerRow);
        }

        /** Sets {@code replace_all_with_latest_file}; null for absent. */
        public Builder replaceAllWithLatestFile(@Nullable Boolean replaceAllWithLatestFile) {
            return set(REPLACE_ALL_WITH_LATEST_FILE, replaceAllWithLatestFile);
        }

        /** Sets {@code prefix}; null for absent. */
        public Builder prefix(@Nullable String prefix) {
            return set(PREFIX, prefix);
        }

        /**
         * Returns the options.
         *
         * @throws IllegalStateException if {@code prefix} is not set, or if the unknown members make these options of
         *     another shape; see {@link DatasetOptions}
         */
        public FileOptions build() {
            return OptionsShape.FILE.check(new FileOptions(this), get(PREFIX));
        }
    }
}
