package io.github.faraday4j.reliability.matrix;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Turns up all loggers of SLF4J and of the JDK, shows nothing, and looks for the key in whatever they say. */
final class CapturedLogs implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final java.util.logging.Logger jdkRoot = java.util.logging.Logger.getLogger("");
    private final Level level = root.getLevel();
    private final java.util.logging.Level jdkLevel = jdkRoot.getLevel();
    private final List<Appender<ILoggingEvent>> shown = new ArrayList<>();
    private final Queue<ILoggingEvent> ours = new ConcurrentLinkedQueue<>();
    private final Queue<AssertionError> leaks = new ConcurrentLinkedQueue<>();
    private final LongAdder events = new LongAdder();
    private final Ear ear = new Ear();
    private final JdkEar jdkEar = new JdkEar();

    private CapturedLogs() {}

    static CapturedLogs open() {
        CapturedLogs log = new CapturedLogs();
        log.root.iteratorForAppenders().forEachRemaining(log.shown::add);
        log.shown.forEach(log.root::detachAppender);
        log.ear.setContext(log.root.getLoggerContext());
        log.ear.start();
        log.root.addAppender(log.ear);
        log.root.setLevel(Level.TRACE);
        log.jdkEar.setLevel(java.util.logging.Level.ALL);
        log.jdkRoot.addHandler(log.jdkEar);
        log.jdkRoot.setLevel(java.util.logging.Level.ALL);
        return log;
    }

    /** What the library said at a level about a client, without the client's name. */
    List<String> of(String client, Level at) {
        String beginning = client + ": ";
        return ours.stream()
                .filter(event -> event.getLevel().equals(at))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .toList();
    }

    long events() {
        return events.sum();
    }

    void checkLeaks() {
        leaks.forEach(leak -> {
            throw leak;
        });
    }

    private void check(@Nullable String text) {
        if (text != null) {
            KeyLeakCheck.check(text);
        }
    }

    private void heard(Runnable check) {
        events.increment();
        try {
            check.run();
        } catch (AssertionError leak) {
            leaks.add(leak);
        }
    }

    @Override
    public void close() {
        jdkRoot.setLevel(jdkLevel);
        jdkRoot.removeHandler(jdkEar);
        root.setLevel(level);
        root.detachAppender(ear);
        shown.forEach(root::addAppender);
    }

    private final class Ear extends AppenderBase<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLoggerName().startsWith("io.github.faraday4j")) {
                ours.add(event);
            }
            heard(() -> {
                check(event.getFormattedMessage());
                check(event.getThreadName() + event.getMDCPropertyMap() + Arrays.toString(event.getArgumentArray()));
                if (event.getThrowableProxy() instanceof ThrowableProxy thrown) {
                    KeyLeakCheck.check(thrown.getThrowable());
                }
            });
        }
    }

    private final class JdkEar extends Handler {

        @Override
        public void publish(LogRecord event) {
            heard(() -> {
                check(event.getMessage());
                check(Arrays.toString(event.getParameters()));
                if (event.getThrown() != null) {
                    KeyLeakCheck.check(event.getThrown());
                }
            });
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
