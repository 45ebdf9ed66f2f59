package io.github.faraday4j.dataset;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Finds what speaks against a column of a dataset; of what cannot be read, the worst is expected. */
final class Caveats {

    private Caveats() {}

    static Set<Caveat> of(Dataset dataset, String column, ResolvedSources resolved) {
        Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        addIf(dataset.isArchived(), Caveat.ARCHIVED, caveats);
        addIf(!dataset.isReady(), Caveat.NOT_READY, caveats);
        addIf(dataset.isPreview(), Caveat.PREVIEW, caveats);
        addIf(isSent(dataset, DatasetMembers.PRIVACY), Caveat.PRIVACY, caveats);
        addIf(
                isSent(dataset, DatasetMembers.DETECTED_COLUMNS) && !isDetected(dataset, column),
                Caveat.COLUMN_NOT_DETECTED,
                caveats);
        addIf(isSent(dataset, DatasetMembers.MERGE_DATASETS), Caveat.SUPERSEDED_BY_MERGE, caveats);
        addIf(!resolved.complete(), Caveat.SOURCE_UNRESOLVED, caveats);
        addIf(KeyColumns.areUnreadable(dataset), Caveat.KEY_COLUMN_UNREADABLE, caveats);
        addIf(Unreadable.inMembers(dataset), Caveat.UNREADABLE, caveats);
        return Collections.unmodifiableSet(caveats);
    }

    /** Returns true if it has a value, understood or not. */
    private static boolean isSent(Dataset dataset, Member<?> member) {
        return dataset.get(member) != null || dataset.isUnreadable(member);
    }

    private static boolean isDetected(Dataset dataset, String column) {
        return dataset.detectedColumns().stream()
                .anyMatch(detected -> detected.name().filter(column::equals).isPresent());
    }

    private static void addIf(boolean so, Caveat caveat, Set<Caveat> caveats) {
        if (so) {
            caveats.add(caveat);
        }
    }
}
