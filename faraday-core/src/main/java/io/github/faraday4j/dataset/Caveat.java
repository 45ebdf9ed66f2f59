package io.github.faraday4j.dataset;

/**
 * Why a referenceable column may not be what one wants, though the service may accept it. Caveats may be added in a
 * minor version: switch with a {@code default}.
 */
public enum Caveat {
    /** The dataset is archived, or may be: it is no longer updated. */
    ARCHIVED,
    /** The status of the dataset is not {@link DatasetStatus#READY}. */
    NOT_READY,
    /** The dataset is a preview, or may be: nothing was ingested. */
    PREVIEW,
    /** The people in the dataset are excluded from deployments, or may be. */
    PRIVACY,
    /** Columns were detected in the source, but this one is not among those that can be read. */
    COLUMN_NOT_DETECTED,
    /** The dataset is a source of a merge dataset, or may be; that one is likely the one to reference. */
    SUPERSEDED_BY_MERGE,
    /**
     * Not all sources are known: a merge leads to datasets that were not in the list, or back to itself, or what tells a
     * source cannot be read.
     */
    SOURCE_UNRESOLVED,
    /**
     * Not all key columns of the dataset can be read: there may be more than were found. If none can be, one candidate
     * with an empty {@link ReferenceableTable#column()} stands for them.
     */
    KEY_COLUMN_UNREADABLE,
    /**
     * A member of the dataset that these answers need cannot be read, or not all of it: they expect the worst. It is in
     * {@link Dataset#unknownMembers()}.
     */
    UNREADABLE
}
