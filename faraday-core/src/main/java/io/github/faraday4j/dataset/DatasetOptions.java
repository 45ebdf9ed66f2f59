package io.github.faraday4j.dataset;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the data of a dataset comes from, sealed by shape and not by the vendor's list of types: tomorrow's warehouse
 * is
 * a type that nobody knows today and still has a {@code table_name}.
 *
 * <p>The first of these that holds decides, for any type, documented or not: with a text {@code table_name} they are
 * {@link TableOptions}; with a text {@code prefix}, {@link FileOptions}; with a text {@code upload_directory}, {@link
 * UploadOptions}; with a list {@code merge}, {@link MergeOptions}. A documented type without any of these members is
 * {@link ConnectorOptions}. Anything else is {@link UnknownOptions}.
 *
 * <p>Variants may be added in a minor version: switch with a {@code default}.
 */
public sealed interface DatasetOptions
        permits TableOptions, FileOptions, UploadOptions, MergeOptions, ConnectorOptions, UnknownOptions {

    /**
     * Reads options from their raw members; what cannot be understood is kept.
     *
     * @throws IllegalArgumentException if a value is nothing that JSON has
     */
    static DatasetOptions of(Map<String, ?> members) {
        return OptionsReader.read(members);
    }

    /** The type of source; {@link SourceType#UNSPECIFIED} if there is none. */
    SourceType type();

    /** Whether a documented member has a value that was understood. */
    boolean has(String wireName);

    /** What was not understood, by wire name. */
    Map<String, @Nullable Object> unknownMembers();
}
