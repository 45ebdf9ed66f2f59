package io.github.faraday4j.reliability.matrix;

import static io.github.faraday4j.reliability.matrix.KeyLeakCheck.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import ch.qos.logback.classic.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Every line is heard, whoever writes it and at whatever level, and the key is found in each part of one. */
class CapturedLogsTest {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger("some.client");
    private static final java.util.logging.Logger JDK = java.util.logging.Logger.getLogger("some.jdk.client");

    private final CapturedLogs log = CapturedLogs.open();

    @AfterEach
    void close() {
        log.close();
    }

    static Stream<Named<Runnable>> leaks() {
        return Stream.of(
                named("a message", () -> LOG.trace(KEY)),
                named("what is put into a message", () -> LOG.trace("with {}", KEY)),
                named("what a message has no place for", () -> LOG.trace("with", "x", KEY)),
                named("an exception", () -> LOG.trace("with", new CarryingException(KEY))),
                named("the context of the thread", CapturedLogsTest::logInContext),
                named("the name of the thread", CapturedLogsTest::logOnThread),
                named("a message of the JDK's", () -> JDK.finest(KEY)),
                named(
                        "a parameter of the JDK's",
                        () -> JDK.log(java.util.logging.Level.FINEST, "with", new Object[] {KEY})),
                named(
                        "an exception of the JDK's",
                        () -> JDK.log(java.util.logging.Level.FINEST, "with", new CarryingException(KEY))));
    }

    private static void logInContext() {
        try (MDC.MDCCloseable context = MDC.putCloseable("key", KEY)) {
            assertThat(context).isNotNull();
            LOG.trace("in a context");
        }
    }

    private static void logOnThread() {
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        thread.setName(KEY);
        try {
            LOG.trace("on a thread");
        } finally {
            thread.setName(name);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leaks")
    void findsTheKeyIn(Runnable leak) {
        leak.run();

        assertThatThrownBy(log::checkLeaks).isInstanceOf(AssertionError.class).hasMessageContaining("[sk_CANAR in ");
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        long before = log.events();
        LOG.trace("with {}", "x", new CarryingException("y"));
        JDK.log(java.util.logging.Level.FINEST, "with", new CarryingException("y"));

        assertThatCode(log::checkLeaks).doesNotThrowAnyException();
        assertThat(log.events() - before).as("lines that were searched").isGreaterThanOrEqualTo(2);
    }

    @Test
    void keepsWhatTheLibrarySaysOfAClientAtALevel() {
        org.slf4j.Logger library = LoggerFactory.getLogger("io.github.faraday4j.X");
        library.warn("one: w");
        library.debug("one: d");
        library.debug("two: d");
        LOG.debug("one: of another logger");

        assertThat(log.of("one", Level.DEBUG)).containsExactly("d");
        assertThat(log.of("one", Level.WARN)).containsExactly("w");
    }
}
