package com.example.targets.sources;

import static java.util.stream.Collectors.partitioningBy;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.ReferenceableTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a referenced target of a scope may be keyed on.
 *
 * @param clean the choices that nothing speaks against, in the order of the service
 * @param withCaveats the other choices; the service may accept them, but somebody should look first
 * @param stale whether this is an earlier answer, given because the service could not be asked
 */
public record ReferenceChoices(List<ReferenceableTable> clean, List<ReferenceableTable> withCaveats, boolean stale) {

    /** Copies its lists. */
    public ReferenceChoices {
        clean = List.copyOf(clean);
        withCaveats = List.copyOf(withCaveats);
    }

    /** Finds the choices among all datasets of a scope. */
    public static ReferenceChoices among(List<Dataset> datasets) {
        Map<Boolean, List<ReferenceableTable>> byCleanness = ReferenceableTable.among(datasets).stream()
                .collect(partitioningBy(table -> table.caveats().isEmpty()));
        return new ReferenceChoices(byCleanness.get(true), byCleanness.get(false), false);
    }

    /** The choice to offer first; empty if there is none without a caveat. */
    public Optional<ReferenceableTable> recommended() {
        return clean.stream().findFirst();
    }

    ReferenceChoices asStale() {
        return new ReferenceChoices(clean, withCaveats, true);
    }
}
