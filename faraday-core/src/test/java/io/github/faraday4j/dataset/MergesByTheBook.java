package io.github.faraday4j.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows merges in the plainest way, from each dataset anew: slow, and what the resolver has to agree with. */
final class MergesByTheBook {

    /** What tells the source; of options of a merge or of an unknown shape, all of it counts. */
    private static final Set<String> TELLING = Set.of("type", "table_name", "prefix", "upload_directory", "merge");

    private final Map<DatasetId, Dataset> byId = new HashMap<>();
    private final List<SourceTable> tables = new ArrayList<>();
    private final Set<DatasetId> open = new HashSet<>();
    private final Set<DatasetId> finished = new HashSet<>();
    private boolean complete = true;

    private MergesByTheBook(List<Dataset> datasets) {
        datasets.forEach(dataset -> byId.putIfAbsent(dataset.id(), dataset));
    }

    static ResolvedSources resolve(Dataset dataset, List<Dataset> datasets) {
        MergesByTheBook book = new MergesByTheBook(datasets);
        book.follow(dataset);
        return new ResolvedSources(book.tables, book.complete);
    }

    private void follow(Dataset dataset) {
        SourceTable.of(dataset).ifPresent(tables::add);
        open.add(dataset.id());
        complete &= Collections.disjoint(dataset.unknownMembers().keySet(), Set.of("options"));
        complete &= Collections.disjoint(dataset.options().unknownMembers().keySet(), TELLING);
        if (dataset.options() instanceof MergeOptions merge) {
            for (MergeReference reference : merge.merge()) {
                Dataset source = reference.datasetId().map(byId::get).orElse(null);
                if (source == null || open.contains(source.id())) {
                    complete = false;
                } else if (!finished.contains(source.id())) {
                    follow(source);
                }
            }
        }
        open.remove(dataset.id());
        finished.add(dataset.id());
    }
}
