package io.github.faraday4j.reliability.matrix;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.reliability.matrix.FaultTestBed.Ended;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** A lookup on a thread of its own, for others to end. */
final class BackgroundLookup {

    private static final int TRIES = 5;

    private final FutureTask<Ended> task;
    private final Thread thread;
    private volatile boolean interrupted;

    private BackgroundLookup(FaultTestBed bench, DatasetLookupPort lookup) {
        task = new FutureTask<>(() -> {
            Ended ended = bench.look(lookup);
            interrupted = Thread.currentThread().isInterrupted();
            return ended;
        });
        thread = new Thread(task, "fault-caller");
        thread.setDaemon(true);
    }

    static BackgroundLookup start(FaultTestBed bench, DatasetLookupPort lookup) {
        BackgroundLookup caller = new BackgroundLookup(bench, lookup);
        caller.thread.start();
        return caller;
    }

    void interrupt() {
        thread.interrupt();
    }

    /** Waits until the caller waits. */
    void awaitWaiting() {
        while (thread.getState() != Thread.State.TIMED_WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
    }

    Ended end() throws Exception {
        return task.get(FaultTestBed.SLACK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether the interrupt was still to be seen when the lookup had ended. */
    boolean keptTheInterrupt() {
        return interrupted;
    }

    /** The least of a few times, since a busy machine makes some of them longer than they are. */
    static Duration quickest(Callable<Duration> timed) throws Exception {
        Duration quickest = timed.call();
        for (int i = 1; i < TRIES; i++) {
            Duration next = timed.call();
            quickest = next.compareTo(quickest) < 0 ? next : quickest;
        }
        return quickest;
    }
}
