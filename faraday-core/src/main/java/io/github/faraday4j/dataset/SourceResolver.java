package io.github.faraday4j.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows merges, through any number of levels, to the tables behind a dataset. */
final class SourceResolver {

    private final Map<DatasetId, Dataset> byId = new HashMap<>();
    private final MergeSearch search = new MergeSearch(byId);

    SourceResolver(List<Dataset> datasets) {
        datasets.forEach(dataset -> byId.putIfAbsent(dataset.id(), dataset));
    }

    /** Resolves a dataset of the list; one that differs from the first of its id in a search of its own. */
    ResolvedSources resolve(Dataset dataset) {
        boolean first = dataset.equals(byId.get(dataset.id()));
        return (first ? search : new MergeSearch(byId)).resolve(dataset);
    }
}
