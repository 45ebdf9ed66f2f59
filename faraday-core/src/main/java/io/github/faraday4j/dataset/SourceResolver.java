package io.github.faraday4j.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows merges, through any number of levels, to the tables behind a dataset. */
final class SourceResolver {

    private final Map<DatasetId, Dataset> byId = new HashMap<>();

    SourceResolver(List<Dataset> datasets) {
        datasets.forEach(dataset -> byId.putIfAbsent(dataset.id(), dataset));
    }

    ResolvedSources resolve(Dataset dataset) {
        Walk walk = new Walk();
        walk.from(dataset);
        return new ResolvedSources(walk.tables, walk.complete);
    }

    /** One walk, depth first and in order; a stack of its own, so that a long chain of merges cannot overflow. */
    private final class Walk {

        private final List<SourceTable> tables = new ArrayList<>();
        private final Set<DatasetId> finished = new HashSet<>();
        private final Set<DatasetId> open = new HashSet<>();
        private final Deque<Step> steps = new ArrayDeque<>();
        private boolean complete = true;

        void from(Dataset start) {
            steps.push(new Step(start, false));
            while (!steps.isEmpty()) {
                Step step = steps.pop();
                DatasetId id = step.dataset().id();
                if (step.leaving()) {
                    open.remove(id);
                    finished.add(id);
                } else if (open.contains(id)) {
                    complete = false;
                } else if (!finished.contains(id)) {
                    enter(step.dataset());
                }
            }
        }

        private void enter(Dataset dataset) {
            SourceTable.of(dataset).ifPresent(tables::add);
            open.add(dataset.id());
            steps.push(new Step(dataset, true));
            if (dataset.options() instanceof MergeOptions merge) {
                List<MergeReference> sources = merge.merge();
                complete &= !merge.unknownMembers().containsKey("merge");
                for (int i = sources.size() - 1; i >= 0; i--) {
                    Dataset source = sources.get(i).datasetId().map(byId::get).orElse(null);
                    if (source == null) {
                        complete = false;
                    } else {
                        steps.push(new Step(source, false));
                    }
                }
            }
        }
    }

    private record Step(Dataset dataset, boolean leaving) {}
}
