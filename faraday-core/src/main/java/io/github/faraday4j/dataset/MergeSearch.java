package io.github.faraday4j.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Visits each merge once, sources first, and finds the cycles of merges that lead to each other: Tarjan's strongly
 * connected components, with a stack of its own, so that a long chain of merges cannot overflow.
 */
final class MergeSearch {

    private final Map<DatasetId, Dataset> byId;
    private final Map<DatasetId, MergeNode> nodes = new HashMap<>();
    private final Deque<MergeNode> path = new ArrayDeque<>();
    private final Deque<MergeNode> open = new ArrayDeque<>();
    private int entered;

    MergeSearch(Map<DatasetId, Dataset> byId) {
        this.byId = byId;
    }

    ResolvedSources resolve(Dataset dataset) {
        MergeNode start = nodes.get(dataset.id());
        if (start == null) {
            start = new MergeNode(dataset);
            nodes.put(dataset.id(), start);
            visitFrom(start);
        }
        return start.resolved();
    }

    private void visitFrom(MergeNode start) {
        enter(start);
        while (!path.isEmpty()) {
            MergeNode node = path.element();
            if (node.next == node.sources.size()) {
                leave(path.pop());
                continue;
            }
            MergeNode source = node.sources.get(node.next++);
            if (source.order == 0) {
                enter(source);
            } else if (!source.closed) {
                node.earliest = Math.min(node.earliest, source.order);
            }
        }
    }

    private void enter(MergeNode node) {
        node.order = ++entered;
        node.earliest = node.order;
        node.link(this::find);
        path.push(node);
        open.push(node);
    }

    private MergeNode find(DatasetId id) {
        return nodes.computeIfAbsent(id, absent -> {
            Dataset dataset = byId.get(absent);
            return dataset == null ? null : new MergeNode(dataset);
        });
    }

    private void leave(MergeNode node) {
        if (!path.isEmpty()) {
            MergeNode parent = path.element();
            parent.earliest = Math.min(parent.earliest, node.earliest);
        }
        if (node.earliest == node.order) {
            List<MergeNode> cycle = new ArrayList<>();
            do {
                cycle.add(open.pop());
            } while (cycle.get(cycle.size() - 1) != node);
            close(cycle);
        }
    }

    private static void close(List<MergeNode> cycle) {
        if (cycle.size() == 1 && !cycle.get(0).hasOpenSource()) {
            cycle.get(0).close();
        } else {
            List<SourceTable> tables = cycle.get(0).walk();
            cycle.forEach(node -> node.close(tables.size() > 1 ? null : tables));
        }
    }
}
