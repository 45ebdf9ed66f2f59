package io.github.faraday4j.testkit.contract;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

/** Sixteen threads that ask at the same moment, each for a scope of its own. */
final class ManyLookups {

    private static final int THREADS = 16;

    private ManyLookups() {}

    /** Returns the scopes that were answered with anything but their own datasets. */
    static List<ScopeId> atOnce(DatasetLookupPort lookup, BiConsumer<ScopeId, List<Dataset>> given) {
        Map<ScopeId, List<Dataset>> expected = new LinkedHashMap<>();
        for (int i = 0; i < THREADS; i++) {
            expected.put(ScopeId.of(UUID.randomUUID()), DatasetFixtures.datasets(i, 3));
        }
        expected.forEach(given);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            Map<ScopeId, CompletableFuture<List<Dataset>>> answers = new LinkedHashMap<>();
            for (ScopeId scope : expected.keySet()) {
                answers.put(scope, CompletableFuture.supplyAsync(() -> ask(lookup, scope, start), threads));
            }
            return answers.entrySet().stream()
                    .filter(answer -> !answer.getValue().join().equals(expected.get(answer.getKey())))
                    .map(Map.Entry::getKey)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Dataset> ask(DatasetLookupPort lookup, ScopeId scope, CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new AssertionError("the threads could not start together", e);
        }
        return lookup.datasetsOf(scope);
    }
}
