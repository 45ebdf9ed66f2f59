package io.github.faraday4j.testkit.internal;

import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Tells the contract with which options the fake is asked that is somewhere behind the lookup under test. The contract
 * does not know that fake; but nobody else asks for the scope of a test.
 */
public final class ArrivingOptions {

    private static final Map<ScopeId, Queue<LookupOptions>> WATCHED = new ConcurrentHashMap<>();

    private ArrivingOptions() {}

    /** Notes that a fake was asked. */
    public static void arrived(ScopeId scope, LookupOptions options) {
        Queue<LookupOptions> watched = WATCHED.get(scope);
        if (watched != null) {
            watched.add(options);
        }
    }

    /** Returns the options with which fakes were asked for a scope meanwhile; empty if none was asked. */
    public static List<LookupOptions> during(ScopeId scope, Runnable lookup) {
        Queue<LookupOptions> arrived = new ConcurrentLinkedQueue<>();
        WATCHED.put(scope, arrived);
        try {
            lookup.run();
        } finally {
            WATCHED.remove(scope);
        }
        return List.copyOf(arrived);
    }
}
