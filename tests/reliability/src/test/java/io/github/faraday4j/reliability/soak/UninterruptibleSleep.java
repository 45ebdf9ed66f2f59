package io.github.faraday4j.reliability.soak;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits that an interrupt neither shortens nor is lost in. */
final class UninterruptibleSleep {

    private UninterruptibleSleep() {}

    static void millis(long millis) {
        micros(millis * 1000);
    }

    static void micros(long micros) {
        long end = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(micros);
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            if (!Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(left);
            } else {
                Thread.onSpinWait();
            }
        }
    }

    /** Waits for what other threads or another process will bring about; for whoever cannot be told of it. */
    static boolean until(BooleanSupplier condition, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            millis(20);
        }
        return true;
    }
}
