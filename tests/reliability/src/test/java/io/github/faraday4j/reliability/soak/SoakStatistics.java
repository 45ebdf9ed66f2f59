package io.github.faraday4j.reliability.soak;

import io.github.faraday4j.transport.ApiKey;
import io.github.faraday4j.transport.LookupAttempted;
import io.github.faraday4j.transport.LookupFinished;
import io.github.faraday4j.transport.LookupListener;
import io.github.faraday4j.transport.LookupRetryScheduled;
import io.github.faraday4j.transport.LookupStarted;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Hears and counts what becomes of the lookups of a soak. */
final class SoakStatistics implements LookupListener {

    private static final int MANY_COMPLAINTS = 20;

    /** Keys are asked for, and events told, by the thread that looks up. */
    private static final ThreadLocal<SoakCall> CURRENT = new ThreadLocal<>();

    private final AtomicLong started = new AtomicLong();
    private final AtomicLong finished = new AtomicLong();
    private final LongAdder retries = new LongAdder();
    private final LongAdder refills = new LongAdder();
    private final Map<String, LongAdder> bystanders = new ConcurrentHashMap<>();
    private final DeadlineOverruns overshoots = new DeadlineOverruns();
    private final Map<SoakReply, LongAdder> replies = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> outcomes = new ConcurrentHashMap<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    /** Says which lookup this thread makes from now on. */
    void begin(SoakCall call) {
        CURRENT.set(call);
    }

    ApiKey nextKey() {
        return CURRENT.get().nextKey();
    }

    void thrown(Exception failure) {
        CURRENT.get().thrown(failure);
    }

    @Override
    public void started(LookupStarted event) {
        started.incrementAndGet();
    }

    @Override
    public void attempted(LookupAttempted event) {
        SoakCall call = CURRENT.get();
        call.attempted(event);
        count(replies, call.current());
        call.bystander().ifPresent(which -> count(bystanders, which));
    }

    @Override
    public void retryScheduled(LookupRetryScheduled event) {
        CURRENT.get().retryScheduled();
        retries.increment();
    }

    @Override
    public void finished(LookupFinished event) {
        SoakCall call = CURRENT.get();
        call.finished(event);
        if (call.isAnsweredAtOnce()) {
            refills.increment();
        }
        overshoots.add(event.elapsed().minus(call.timeout()));
        finished.incrementAndGet();
    }

    /** Counts how a lookup ended, and what was wrong with it. */
    void ended(SoakCall call, String outcome) {
        count(outcomes, outcome);
        call.complaints().forEach(this::complain);
    }

    void complain(String complaint) {
        if (complaints.size() < MANY_COMPLAINTS) {
            complaints.add(complaint);
        }
    }

    private static <K> void count(Map<K, LongAdder> counts, K key) {
        counts.computeIfAbsent(key, first -> new LongAdder()).increment();
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    long started() {
        return started.get();
    }

    long finished() {
        return finished.get();
    }

    long retries() {
        return retries.sum();
    }

    long refills() {
        return refills.sum();
    }

    /** Attempts that failed by what was meant for another one. */
    Map<String, LongAdder> bystanders() {
        return new TreeMap<>(bystanders);
    }

    long ended(String outcome) {
        return outcomes.getOrDefault(outcome, new LongAdder()).sum();
    }

    DeadlineOverruns overshoots() {
        return overshoots;
    }

    Map<SoakReply, LongAdder> replies() {
        return new TreeMap<>(replies);
    }

    Map<String, LongAdder> outcomes() {
        return new TreeMap<>(outcomes);
    }
}
