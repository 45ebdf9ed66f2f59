package io.github.faraday4j.dataset;

import java.util.List;

/**
 * Finds members that the answers derived from a dataset need, and that are not understood. A dataset without unknown
 * members, as nearly all are, costs a look at each owner.
 */
final class Unreadable {

    private static final List<Member<?>> NEEDED = List.of(
            DatasetMembers.ARCHIVED_AT,
            DatasetMembers.DETECTED_COLUMNS,
            DatasetMembers.MERGE_DATASETS,
            DatasetMembers.NAME,
            DatasetMembers.OPTIONS,
            DatasetMembers.PREVIEW,
            DatasetMembers.PRIVACY,
            DatasetMembers.REFERENCE_KEY_COLUMN,
            DatasetMembers.REFERENCE_KEY_COLUMNS,
            DatasetMembers.STATUS);

    private Unreadable() {}

    /** Whether one of the dataset's own members is. */
    static boolean inMembers(Dataset dataset) {
        return !dataset.unknownMembers().isEmpty() && NEEDED.stream().anyMatch(dataset::isUnreadable);
    }

    /** Whether anything is that tells where the data comes from, within the options too. A merge tells of its sources. */
    static boolean inSource(Dataset dataset) {
        return dataset.isUnreadable(DatasetMembers.OPTIONS) || OptionsShape.isSourceUnreadable(dataset.options());
    }
}
