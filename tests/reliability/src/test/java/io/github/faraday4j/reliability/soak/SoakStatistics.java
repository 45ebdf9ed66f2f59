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
    private final LongAdder resets = new LongAdder();
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
        SoakCall call = CURRENT.get();
        ApiKey key = call.nextKey();
        count(replies, call.current());
        return key;
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
        if (call.isReset()) {
            resets.increment();
        }
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

    /** Those of them that were reset. */
    long resets() {
        return resets.sum();
    }

    /**
     * How many of them the staged faults explain. The service ends a kept connection behind the client's back with each
     * {@link SoakReply#STALE}, and with nothing else: whatever else breaks a connection breaks an exchange on it too,
     * or leaves bytes there by which the client knows. A transport replaces a dead connection once, so it takes two in
     * a row to reset an attempt. At most one attempt finds any dead one, so a share of {@code stale / asked} does, and
     * of the replacements again that share is dead.
     */
    long explainedResets() {
        long asked = replies.values().stream().mapToLong(LongAdder::sum).sum();
        long stale = replies.getOrDefault(SoakReply.STALE, new LongAdder()).sum();
        return asked == 0 ? 0 : stale * stale / asked;
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
