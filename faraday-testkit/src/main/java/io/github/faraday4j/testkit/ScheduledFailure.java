package io.github.faraday4j.testkit;

import io.github.faraday4j.FaradayException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A failure that a fake was told to throw. It is thrown as a lookup would: as a new exception each time, with the stack
 * trace of the call. Below that, one more line says where it was scheduled.
 */
final class ScheduledFailure {

    private static final StackWalker CALLERS = StackWalker.getInstance();
    private static final String FAKE = InMemoryDatasetLookup.class.getName();
    private static final String OURS = ScheduledFailure.class.getName();

    private final FaradayException original;
    private final StackTraceElement scheduled;

    private ScheduledFailure(FaradayException original, StackTraceElement scheduled) {
        this.original = original;
        this.scheduled = scheduled;
    }

    /** Schedules a failure on behalf of whoever has called the fake. */
    static ScheduledFailure of(FaradayException failure) {
        Objects.requireNonNull(failure, "failure");
        return new ScheduledFailure(failure, note(CALLERS.walk(ScheduledFailure::caller)));
    }

    private static StackTraceElement caller(Stream<StackWalker.StackFrame> frames) {
        return frames.map(StackWalker.StackFrame::toStackTraceElement)
                .filter(frame -> !isOfTheFake(frame))
                .findFirst()
                .orElseGet(() -> new StackTraceElement("somebody", "unknown", null, -1));
    }

    private static boolean isOfTheFake(StackTraceElement frame) {
        return frame.getClassName().equals(FAKE) || frame.getClassName().equals(OURS);
    }

    /** No suppressed exception says it: who counts those would find one more than with the service. */
    private static StackTraceElement note(StackTraceElement caller) {
        return new StackTraceElement(
                "scheduled by " + caller.getClassName(),
                caller.getMethodName(),
                caller.getFileName(),
                caller.getLineNumber());
    }

    /** Makes the exception of a call of the fake that the current thread is in. */
    FaradayException ofThisCall() {
        FaradayException failure = FailureCopies.of(original);
        if (failure == original) {
            return failure;
        }
        StackTraceElement[] trace = failure.getStackTrace();
        int first = 0;
        while (first < trace.length && !trace[first].getClassName().equals(FAKE)) {
            first++;
        }
        if (first == trace.length) {
            first = 0; // a JVM may leave traces out
        }
        StackTraceElement[] ofThisCall = Arrays.copyOfRange(trace, first, trace.length + 1);
        ofThisCall[ofThisCall.length - 1] = scheduled;
        failure.setStackTrace(ofThisCall);
        return failure;
    }
}
