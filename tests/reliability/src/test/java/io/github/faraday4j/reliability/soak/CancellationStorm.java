package io.github.faraday4j.reliability.soak;

import io.github.faraday4j.AsyncDatasetLookupPort;
import io.github.faraday4j.DatasetLookupPort;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** One thread's part of a storm: each lookup is broken off after microseconds drawn at random. */
final class CancellationStorm implements AutoCloseable {

    /** What all parts of a storm count together. */
    static final class Tally {

        final LongAdder interrupts = new LongAdder();
        final LongAdder endedByInterrupt = new LongAdder();
        final LongAdder flagsKept = new LongAdder();
        final LongAdder cancellations = new LongAdder();
        final LongAdder endedByCancel = new LongAdder();
        final LongAdder stuck = new LongAdder();

        /** How many did not end before, by the rarer of the two ways. */
        long rarer() {
            return Math.min(endedByInterrupt.sum(), endedByCancel.sum());
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s interrupted, %s of them in the lookup, flag kept %s times; %s cancelled, %s of them in the lookup;"
                            + " %s stuck",
                    interrupts,
                    endedByInterrupt,
                    flagsKept,
                    cancellations,
                    endedByCancel,
                    stuck);
        }
    }

    private final SoakClient client;
    private final SoakWorkload mix;
    private final int maxMicros;
    private final Duration patience;
    private final Tally tally;
    private final ExecutorService runner = Executors.newSingleThreadExecutor();
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore ended = new Semaphore(0);
    private volatile long interruptNanos;

    /** @param patience with a lookup that was broken off, and is stuck if it still goes on */
    CancellationStorm(SoakClient client, SoakWorkload mix, int maxMicros, Duration patience, Tally tally) {
        this.client = client;
        this.mix = mix;
        this.maxMicros = maxMicros;
        this.patience = patience;
        this.tally = tally;
    }

    /** Makes a lookup and breaks it off, by one of the two ways that there are. */
    void once(SplittableRandom random) {
        SoakCall call = SoakCall.drawn(random, mix).brokenOff();
        int micros = random.nextInt(maxMicros);
        if (random.nextBoolean()) {
            interrupt(call, micros);
        } else {
            cancel(call, micros);
        }
    }

    /** The interrupt comes before, in or after the lookup; the flag shall be there afterwards, whichever it was. */
    void interrupt(SoakCall call, int micros) {
        Thread caller = Thread.currentThread();
        runner.execute(() -> {
            begun.acquireUninterruptibly();
            UninterruptibleSleep.micros(micros);
            interruptNanos = System.nanoTime();
            caller.interrupt();
            ended.release();
        });
        begun.release();
        String outcome = client.make(call);
        long endNanos = System.nanoTime();
        boolean cut = outcome.equals(SoakCall.BROKEN_OFF);
        boolean keptAtOnce = !cut || caller.isInterrupted();
        ended.acquireUninterruptibly();
        tally.interrupts.increment();
        if (cut) {
            tally.endedByInterrupt.increment();
        }
        if (Thread.interrupted() && keptAtOnce) {
            tally.flagsKept.increment();
        } else {
            client.ledger().complain("the flag of an interrupt is lost after a lookup that ended as " + outcome);
        }
        if (endNanos - interruptNanos > patience.toNanos()) {
            tally.stuck.increment();
            client.ledger().complain("an interrupted lookup went on: " + call.scope());
        }
    }

    /** The future is cancelled; the call behind it shall end, and the thread that made it shall be as it was. */
    void cancel(SoakCall call, int micros) {
        DatasetLookupPort port = scope -> {
            begun.release();
            if (client.make(call).equals(SoakCall.BROKEN_OFF)) {
                tally.endedByCancel.increment();
            }
            return List.of();
        };
        CompletableFuture<?> future =
                AsyncDatasetLookupPort.over(port, this::execute).datasetsOfAsync(call.scope());
        begun.acquireUninterruptibly();
        UninterruptibleSleep.micros(micros);
        future.cancel(true);
        tally.cancellations.increment();
        awaitEnd(call);
    }

    private void execute(Runnable task) {
        runner.execute(() -> {
            task.run();
            if (Thread.interrupted()) {
                client.ledger().complain("a cancellation left an interrupt behind for the next task");
            }
            ended.release();
        });
    }

    private void awaitEnd(SoakCall call) {
        try {
            if (!ended.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                tally.stuck.increment();
                throw new AssertionError("a cancelled lookup goes on: " + call.scope());
            }
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts here", e);
        }
    }

    @Override
    public void close() {
        runner.shutdown();
    }
}
