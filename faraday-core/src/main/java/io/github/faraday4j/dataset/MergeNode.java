package io.github.faraday4j.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A dataset among those that it merges. Closed, that is known to its end, once all of its cycle have been visited. */
final class MergeNode {

    final List<MergeNode> sources = new ArrayList<>();
    /** When the search came here, from 1. */
    int order;
    /** The least order among those open nodes that this one is known to lead to. */
    int earliest;
    /** The index of the source to visit next. */
    int next;

    boolean closed;

    private final Dataset dataset;
    private boolean complete = true;
    private boolean circular;
    private @Nullable List<SourceTable> tables;

    MergeNode(Dataset dataset) {
        this.dataset = dataset;
    }

    void link(Function<DatasetId, @Nullable MergeNode> nodes) {
        complete = !Unreadable.inSource(dataset);
        if (dataset.options() instanceof MergeOptions merge) {
            for (MergeReference reference : merge.merge()) {
                MergeNode source = reference.datasetId().map(nodes).orElse(null);
                if (source == null) {
                    complete = false;
                } else {
                    sources.add(source);
                }
            }
        }
    }

    /** Whether it and all behind it could be followed. A source that is still open is one that leads back here. */
    boolean isComplete() {
        return complete && sources.stream().allMatch(source -> source.closed && source.complete);
    }

    boolean hasOpenSource() {
        return sources.stream().anyMatch(source -> !source.closed);
    }

    /** Closes one that is in no cycle. The sources are closed already. */
    void close() {
        complete = isComplete();
        closed = true;
        tables = onlyList();
        if (tables == null && KeyColumns.areThere(dataset)) {
            tables = walk();
        }
    }

    /** Closes one of a cycle. Its tables depend on where the cycle is entered, unless there is one at most. */
    void close(@Nullable List<SourceTable> tablesOfAll) {
        complete = false;
        circular = true;
        closed = true;
        tables = tablesOfAll;
    }

    ResolvedSources resolved() {
        if (tables == null) {
            tables = walk();
        }
        return new ResolvedSources(tables, complete);
    }

    /** The list that all sources with tables share: it is taken over and costs nothing. Null if there are several. */
    private @Nullable List<SourceTable> onlyList() {
        List<SourceTable> only = SourceTable.of(dataset).map(List::of).orElse(List.of());
        for (MergeNode source : sources) {
            List<SourceTable> other = source.tables;
            if (other == null || (!only.isEmpty() && !other.isEmpty() && other != only)) {
                return null;
            }
            only = only.isEmpty() ? other : only;
        }
        return only;
    }

    /** All tables from here, depth first and in order, by way of the lists that are known already. */
    List<SourceTable> walk() {
        List<SourceTable> first = List.of();
        Set<SourceTable> found = new LinkedHashSet<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<MergeNode> ahead = new ArrayDeque<>(List.of(this));
        while (!ahead.isEmpty()) {
            MergeNode node = ahead.pop();
            List<SourceTable> known = node.circular ? null : node.tables;
            if (!seen.add(known == null ? node : known)) {
                continue;
            }
            if (known == null) {
                for (int i = node.sources.size() - 1; i >= 0; i--) {
                    ahead.push(node.sources.get(i));
                }
            } else {
                first = first.isEmpty() ? known : first;
                found.addAll(known);
            }
        }
        return found.size() == first.size() ? first : List.copyOf(found);
    }
}
