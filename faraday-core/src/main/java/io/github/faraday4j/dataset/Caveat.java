package io.github.faraday4j.dataset;

/**
 * Why a referenceable column may not be what one wants, though the service may accept it. Caveats may be added in a
 * minor version: switch with a {@code default}.
 */
public enum Caveat {
    /** The dataset is archived: it is no longer updated. */
    ARCHIVED,
    /** The status of the dataset is not {@link DatasetStatus#READY}. */
    NOT_READY,
    /** The dataset is a preview: nothing was ingested. */
    PREVIEW,
    /** The people in the dataset are excluded from deployments. */
    PRIVACY,
    /** Columns were detected in the source, but not this one. */
    COLUMN_NOT_DETECTED,
    /** The dataset is a source of a merge dataset, which is likely the one to reference. */
    SUPERSEDED_BY_MERGE,
    /** A merge leads to datasets that were not in the list, or back to itself. */
    SOURCE_UNRESOLVED
}
