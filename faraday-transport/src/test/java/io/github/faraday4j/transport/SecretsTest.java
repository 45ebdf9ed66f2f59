package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupInterruptedException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.internal.pipeline.HostileSteps;
import io.github.faraday4j.transport.internal.pipeline.HttpDatasetLookup;
import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import io.github.faraday4j.transport.internal.pipeline.TestLookups;
import io.github.faraday4j.transport.internal.pipeline.VirtualTicker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** The key shows up nowhere, however a lookup ends, and what a server sends cannot forge a line of the log. */
@Isolated("it turns all loggers up")
class SecretsTest {

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final VirtualTicker ticker = new VirtualTicker();
    private final KeyLeakCheck canary = new KeyLeakCheck();
    private final Set<String> ends = new TreeSet<>();

    @BeforeEach
    void listen() {
        root.setLevel(Level.TRACE);
        root.getAppender("CONSOLE").stop();
        logged.start();
        root.addAppender(logged);
    }

    @AfterEach
    void stop() {
        root.detachAppender(logged);
        root.getAppender("CONSOLE").start();
        root.setLevel(Level.OFF);
    }

    @Test
    void theKeyShowsUpNowhere() throws Exception {
        for (ScriptedTransport.Step step : HostileSteps.all(KeyLeakCheck.KEY)) {
            lookUp(step, () -> ApiKey.of(KeyLeakCheck.KEY));
        }
        lookUp(ScriptedTransport.json("[]"), () -> {
            throw new IllegalStateException("the vault said " + KeyLeakCheck.KEY, new IOException(KeyLeakCheck.KEY));
        });
        lookUp(ScriptedTransport.json("[]"), () -> ApiKey.of("Bearer " + KeyLeakCheck.KEY));
        lookUp(ScriptedTransport.json("[]"), () -> ApiKey.of(KeyLeakCheck.KEY + '\n'));
        canary.checkThrowable(keyRefused("Bearer " + KeyLeakCheck.KEY));
        canary.checkThrowable(keyRefused(KeyLeakCheck.KEY + "\r\n"));
        canary.checkThrowable(keyRefused(KeyLeakCheck.KEY.repeat(50)));

        assertThat(ends)
                .as("the wide set is wide")
                .contains(
                        "Answered",
                        "ApiKeyUnavailableException",
                        "ClientClosedException",
                        "DeadlineExceededException",
                        "ForbiddenException",
                        "InvalidRequestException",
                        "MalformedResponseException",
                        "RateLimitedException",
                        "ResponseTooLargeException",
                        "ScopeNotFoundException",
                        "ServerErrorException",
                        "TransportFailureException",
                        "UnauthenticatedException",
                        "UnexpectedResponseException",
                        "LookupInterruptedException");
        checkLog();
    }

    @Test
    void theValueOfAHeaderShowsUpNowhere() throws Exception {
        RequestHeaders gateway = request -> request.header("X-Gateway", "Basic " + KeyLeakCheck.KEY);
        for (ScriptedTransport.Step step : HostileSteps.all(KeyLeakCheck.KEY)) {
            lookUp(step, config().requestHeaders(gateway));
        }
        Stream.<RequestHeaders>of(
                        request -> {
                            throw new IllegalStateException("the vault said " + KeyLeakCheck.KEY);
                        },
                        request -> request.header("X-Gateway", KeyLeakCheck.KEY + '\n'),
                        request -> request.header("Authorization", KeyLeakCheck.KEY),
                        request -> request.header("X " + KeyLeakCheck.KEY, "x"),
                        request -> {
                            request.header("X-Gateway", KeyLeakCheck.KEY);
                            canary.check(request.toString());
                        })
                .forEach(source -> lookUp(ScriptedTransport.json("[]"), config().requestHeaders(source)));

        assertThat(ends)
                .as("the wide set is wide")
                .contains("Answered", "RequestHeadersException", "ForbiddenException");
        checkLog();
    }

    private static FaradayConfig.Builder config() {
        return FaradayConfig.builder().apiKey("another-key");
    }

    private static Throwable keyRefused(String value) {
        try {
            return new AssertionError("accepted: " + ApiKey.of(value));
        } catch (IllegalArgumentException e) {
            return e;
        }
    }

    private void lookUp(ScriptedTransport.Step step, Supplier<ApiKey> key) {
        lookUp(step, FaradayConfig.builder().apiKeySupplier(key));
    }

    private void lookUp(ScriptedTransport.Step step, FaradayConfig.Builder builder) {
        Events events = new Events();
        FaradayConfig config = builder.listener(events)
                .circuitBreaker(CircuitBreakerPolicy.disabled())
                .build();
        ScriptedTransport transport = new ScriptedTransport(step);
        HttpDatasetLookup lookup = TestLookups.over(config, "scripted", transport, new CountDownLatch(1), ticker);
        try {
            canary.check(lookup.datasetsOf(SCOPE).toString());
            ends.add("Answered");
        } catch (FaradayException e) {
            ends.add(e.getClass().getSimpleName());
            canary.checkThrowable(e);
            assertThat(e.getMessage()).matches("[\\x20-\\x7e]*");
            assertThat(Thread.interrupted()).isEqualTo(e instanceof LookupInterruptedException);
        }
        canary.check(config.toString());
        canary.check(lookup.toString());
        transport.calls().forEach(call -> canary.check(call.toString()));
        for (FaradayException failure : events.failures) {
            canary.checkThrowable(failure);
        }
        events.texts.forEach(canary::check);
    }

    private void checkLog() throws Exception {
        assertThat(logged.list).hasSizeGreaterThan(100);
        for (ILoggingEvent event : List.copyOf(logged.list)) {
            canary.check(event.getFormattedMessage());
            canary.check(event.getLoggerName() + event.getThreadName() + event.getMDCPropertyMap());
            for (Object argument : event.getArgumentArray() == null ? new Object[0] : event.getArgumentArray()) {
                canary.check(String.valueOf(argument));
            }
            if (event.getThrowableProxy() instanceof ThrowableProxy thrown) {
                canary.checkThrowable(thrown.getThrowable());
            }
            if (event.getLoggerName().startsWith("io.github.faraday4j")) {
                assertThat(event.getFormattedMessage()).matches("[\\x20-\\x7e]*");
                assertThat(event.getThrowableProxy()).isNull();
            }
        }
    }

    /** Everything that a listener gets. */
    private static final class Events implements LookupListener {

        private final List<FaradayException> failures = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        @Override
        public void started(LookupStarted event) {
            texts.add(event.toString() + event.client() + event.transport());
        }

        @Override
        public void attemptStarted(LookupAttemptStarted event) {
            texts.add(event.toString());
        }

        @Override
        public void attempted(LookupAttempted event) {
            texts.add(event.toString());
            event.failure().ifPresent(failures::add);
        }

        @Override
        public void finished(LookupFinished event) {
            texts.add(event.toString());
            event.failure().ifPresent(failures::add);
        }
    }

    @Test
    void theCanaryIsFoundWhereItIs() {
        Stream.of(
                        new IllegalStateException("x" + KeyLeakCheck.KEY),
                        new IllegalStateException(
                                "x",
                                new IOException(new StringBuilder(KeyLeakCheck.KEY)
                                        .reverse()
                                        .toString())),
                        new Holder(KeyLeakCheck.KEY.substring(0, 8).toCharArray()),
                        new Holder(Map.of("a", List.of(KeyLeakCheck.KEY.getBytes(StandardCharsets.US_ASCII)))))
                .forEach(leak -> assertThatThrownBy(() -> canary.checkThrowable(leak))
                        .as(leak.toString())
                        .isInstanceOf(AssertionError.class));
    }

    private static final class Holder extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings({"unused", "serial"})
        private final Object held;

        Holder(Object held) {
            super("it holds something");
            this.held = held;
        }
    }
}
