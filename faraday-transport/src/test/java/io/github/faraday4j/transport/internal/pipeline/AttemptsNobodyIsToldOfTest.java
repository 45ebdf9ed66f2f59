package io.github.faraday4j.transport.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.github.faraday4j.OverloadedException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.LookupListener;
import io.github.faraday4j.transport.LookupParts;
import io.github.faraday4j.transport.internal.reply.Failure;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is built of a failed attempt that another one follows: an exception only if somebody is told of it. */
class AttemptsNobodyIsToldOfTest {

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");

    private final Logger logger = (Logger) LoggerFactory.getLogger("io.github.faraday4j.transport.LookupReporter");
    private final Level before = logger.getLevel();
    private final AtomicInteger built = new AtomicInteger();

    @AfterEach
    void restoreTheLevel() {
        logger.setLevel(before);
        logger.setAdditive(true);
    }

    @Test
    void haveNoException() {
        assertThat(builtFor(config(), Level.INFO)).isZero();
    }

    @Test
    void haveOneForTheLog() {
        assertThat(builtFor(config(), Level.DEBUG)).isOne();
    }

    @Test
    void haveOneForAListenerWhateverTheLevel() {
        assertThat(builtFor(config().listener(new LookupListener() {}), Level.OFF))
                .isOne();
    }

    private int builtFor(FaradayConfig.Builder config, Level level) {
        logger.setAdditive(false);
        logger.setLevel(level);
        LookupContext lookup = new LookupContext(SCOPE, Duration.ofSeconds(1), new SystemTicker(new CountDownLatch(1)));
        Failure failure = Failure.ending(trace -> {
            built.incrementAndGet();
            return new OverloadedException(trace);
        });
        LookupParts.observer(config.build(), "scripted").attempted(lookup, failure, Duration.ofMillis(1));
        return built.get();
    }

    private static FaradayConfig.Builder config() {
        return FaradayConfig.builder().apiKey("test_any_key");
    }
}
