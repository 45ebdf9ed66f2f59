package io.github.faraday4j.reliability.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Threads that do the same until so much is done or so much time has passed. */
final class SoakWorkers {

    private final int threads;
    private final long most;
    private final Duration time;
    private final Duration patience;
    private final AtomicLong done = new AtomicLong();
    private volatile long end;

    /** @param patience how long, after all of that, a thread may take to end; then it is stuck */
    SoakWorkers(int threads, long most, Duration time, Duration patience) {
        this.threads = threads;
        this.most = most;
        this.time = time;
        this.patience = patience;
    }

    /** One thread's work: does one thing, and says whether it counts. */
    interface Work {
        boolean once(SplittableRandom random);
    }

    /** Runs to the end; what a thread throws is a complaint, and ends that thread. */
    void run(SplittableRandom random, Work work, Consumer<String> complain) throws InterruptedException {
        end = System.nanoTime() + time.toNanos();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            SplittableRandom own = random.split();
            Thread thread = new Thread(() -> work(own, work), "soak-" + i);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((which, e) -> complain.accept(which.getName() + " ended by " + e));
            thread.start();
            running.add(thread);
        }
        for (Thread thread : running) {
            join(thread, complain);
        }
    }

    private void join(Thread thread, Consumer<String> complain) throws InterruptedException {
        while (thread.isAlive() && !isOver()) {
            thread.join(1000);
        }
        thread.join(patience.toMillis());
        if (thread.isAlive()) {
            complain.accept(thread.getName() + " is stuck in " + List.of(thread.getStackTrace()));
        }
    }

    private boolean isOver() {
        return done.get() >= most || end - System.nanoTime() <= 0;
    }

    private void work(SplittableRandom random, Work work) {
        while (!isOver()) {
            if (work.once(random)) {
                done.incrementAndGet();
            }
        }
    }

    long done() {
        return done.get();
    }
}
