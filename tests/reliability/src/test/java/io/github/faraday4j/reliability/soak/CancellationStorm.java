package io.github.faraday4j.reliability.soak;

import io.github.faraday4j.AsyncDatasetLookupPort;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.FaradayException;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** One thread's part of a storm: each lookup is broken off after microseconds drawn at random. */
final class CancellationStorm implements AutoCloseable {

    private static final int STUCK_SECONDS = 60;

    /** What all parts of a storm count together. */
    static final class Tally {

        final LongAdder interrupts = new LongAdder();
        final LongAdder flagsKept = new LongAdder();
        final LongAdder cancellations = new LongAdder();
        final LongAdder stuck = new LongAdder();
    }

    private final SoakClient client;
    private final SoakWorkload mix;
    private final int maxMicros;
    private final Tally tally;
    private final ExecutorService runner = Executors.newSingleThreadExecutor();
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore ended = new Semaphore(0);

    CancellationStorm(SoakClient client, SoakWorkload mix, int maxMicros, Tally tally) {
        this.client = client;
        this.mix = mix;
        this.maxMicros = maxMicros;
        this.tally = tally;
    }

    /** Makes a lookup and breaks it off, by one of the two ways that there are. */
    void once(SplittableRandom random) {
        SoakCall call = SoakCall.drawn(random, mix);
        int micros = random.nextInt(maxMicros);
        if (random.nextBoolean()) {
            interrupt(call, micros);
        } else {
            cancel(call, micros);
        }
    }

    /** The interrupt comes before, in or after the lookup; the flag shall be there afterwards, whichever it was. */
    private void interrupt(SoakCall call, int micros) {
        Thread caller = Thread.currentThread();
        runner.execute(() -> {
            begun.acquireUninterruptibly();
            UninterruptibleSleep.micros(micros);
            caller.interrupt();
            ended.release();
        });
        begun.release();
        String outcome = client.make(call);
        boolean keptAtOnce = !outcome.equals("LookupInterrupted") || caller.isInterrupted();
        ended.acquireUninterruptibly();
        tally.interrupts.increment();
        if (Thread.interrupted() && keptAtOnce) {
            tally.flagsKept.increment();
        }
    }

    /** The future is cancelled; the call behind it shall end, and the thread that made it shall be as it was. */
    private void cancel(SoakCall call, int micros) {
        DatasetLookupPort port = scope -> {
            begun.release();
            client.ledger().begin(call);
            try {
                var datasets = client.lookup().datasetsOf(scope, call.options());
                client.ledger().ended(call, call.answered(datasets));
                return datasets;
            } catch (FaradayException e) {
                client.ledger().ended(call, call.failed(e));
                throw e;
            }
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
            if (!ended.tryAcquire(STUCK_SECONDS, TimeUnit.SECONDS)) {
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
