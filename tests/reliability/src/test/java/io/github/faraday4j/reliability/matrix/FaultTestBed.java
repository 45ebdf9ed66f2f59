package io.github.faraday4j.reliability.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.internal.OutcomeText;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.LookupAttempted;
import io.github.faraday4j.transport.LookupFinished;
import io.github.faraday4j.transport.LookupListener;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What one row is played on: servers and lookups, closed at its end, and all that could show the key. */
final class FaultTestBed implements Closeable {

    static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");

    /** What a busy machine may add; whatever is to be noticed hangs for longer. */
    static final Duration SLACK = Duration.ofSeconds(20);

    static final Duration LONG = Duration.ofSeconds(60);
    static final Duration SHORT = Duration.ofMillis(500);

    /** For the head of a reply to come, on a busy machine as well, and no more. */
    static final Duration FOR_THE_HEAD = Duration.ofSeconds(2);

    private static final int KIB = 1024;
    private static final AtomicInteger BENCHES = new AtomicInteger();

    /** How a lookup ended. */
    record Ended(String outcome, @Nullable FaradayException failure, Duration elapsed) {}

    private final String name;
    private final Function<FaradayConfig, HttpTransport> transports;
    private final Set<KnownDeviation> knownDeviations;
    private final CapturedLogs log;
    private final Deque<Closeable> open = new ArrayDeque<>();
    private final Queue<String> texts = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger exchanges = new AtomicInteger();
    private volatile boolean healed;
    private volatile @Nullable HttpCall call;

    FaultTestBed(
            String transport,
            Function<FaradayConfig, HttpTransport> transports,
            Set<KnownDeviation> knownDeviations,
            CapturedLogs log) {
        this.name = transport + '-' + BENCHES.incrementAndGet();
        this.transports = transports;
        this.knownDeviations = knownDeviations;
        this.log = log;
    }

    String name() {
        return name;
    }

    Set<KnownDeviation> knownDeviations() {
        return knownDeviations;
    }

    CapturedLogs log() {
        return log;
    }

    /** How many a lookup asked the transport for. */
    int exchanges() {
        return exchanges.get();
    }

    /** From now on the servers answer as they should, also on connections that they have. */
    void heal() {
        healed = true;
    }

    ScriptedServer serve(ScriptedServer.Script script) {
        ScriptedServer server = ScriptedServer.start(healing(script));
        open.push(server::close);
        return server;
    }

    ScriptedServer serve(ServerSocket listener, ScriptedServer.Script script) {
        ScriptedServer server = ScriptedServer.start(listener, healing(script));
        open.push(server::close);
        return server;
    }

    private ScriptedServer.Script healing(ScriptedServer.Script script) {
        return peer -> {
            if (healed) {
                peer.answerEach(RawHttp.json("[]"));
            } else {
                script.converse(peer);
            }
        };
    }

    /** Answers each request alike. */
    ScriptedServer answering(String reply) {
        return serve(peer -> {
            while (peer.awaitRequest()) {
                peer.send(healed ? RawHttp.json("[]") : reply);
            }
            peer.awaitClose();
        });
    }

    FaradayConfig.Builder config() {
        return FaradayConfig.builder()
                .apiKey(KeyLeakCheck.KEY)
                .name(name)
                .totalTimeout(LONG)
                .attemptTimeout(LONG)
                .connectTimeout(LONG.dividedBy(2))
                .retry(retries().build())
                .circuitBreaker(CircuitBreakerPolicy.disabled())
                .limits(ResponseLimits.builder().maxBodyBytes(KIB * KIB).build())
                .listener(listener());
    }

    /** Three attempts without a wait. */
    static RetryPolicy.Builder retries() {
        return RetryPolicy.builder().baseDelay(Duration.ZERO).throttledBaseDelay(Duration.ZERO);
    }

    FaradayConfig.Builder config(ScriptedServer server) {
        return config().baseUri(server.uri("/v1"));
    }

    /** Notes what a listener gets. */
    private LookupListener listener() {
        return new LookupListener() {
            @Override
            public void attempted(LookupAttempted event) {
                event.failure().ifPresent(failures::add);
            }

            @Override
            public void finished(LookupFinished event) {
                event.failure().ifPresent(failures::add);
                event.error().ifPresent(failures::add);
            }
        };
    }

    DatasetLookupAdapter lookup(FaradayConfig config) {
        return lookup(config, transport -> transport);
    }

    /** A lookup over the transport under test, with another one around that. */
    DatasetLookupAdapter lookup(FaradayConfig config, UnaryOperator<HttpTransport> around) {
        HttpTransport transport = transports.apply(config);
        DatasetLookupAdapter lookup = DatasetLookups.over(config, new Overheard(around.apply(transport)));
        texts.add(config.toString());
        texts.add(lookup.toString());
        open.push(lookup::close);
        return lookup;
    }

    Ended look(DatasetLookupPort lookup) {
        long start = System.nanoTime();
        try {
            String outcome = OutcomeText.of(lookup.datasetsOf(SCOPE));
            return new Ended(outcome, null, since(start));
        } catch (FaradayException e) {
            Duration elapsed = since(start);
            seen(e);
            return new Ended(OutcomeText.of(e), e, elapsed);
        }
    }

    static Duration since(long startNanos) {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    /** Waits until the last call of a lookup has the head of its reply. */
    void awaitHead() {
        long start = System.nanoTime();
        HttpCall current = call;
        while (current == null || current.replySoFar().isEmpty()) {
            assertThat(since(start)).isLessThan(SLACK);
            Thread.onSpinWait();
            current = call;
        }
    }

    /** Waits for what the service has yet to notice; whether it ever does is for others to assert. */
    static void await(BooleanSupplier noticed, Duration patience) {
        long start = System.nanoTime();
        while (!noticed.getAsBoolean() && since(start).compareTo(patience) < 0) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }

    void closes(Closeable resource) {
        open.push(resource);
    }

    /** A failure that a caller got. */
    void seen(Throwable failure) {
        failures.add(failure);
        assertThat(String.valueOf(failure.getMessage())).matches("[\\x20-\\x7e]*");
    }

    void checkSecrets() {
        texts.forEach(KeyLeakCheck::check);
        failures.forEach(KeyLeakCheck::check);
        log.checkLeaks();
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    private final class Overheard implements HttpTransport {

        private final HttpTransport transport;

        Overheard(HttpTransport transport) {
            this.transport = transport;
        }

        @Override
        public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
            exchanges.incrementAndGet();
            texts.add(call.toString());
            FaultTestBed.this.call = call;
            return transport.exchange(call);
        }

        @Override
        public void close() {
            transport.close();
        }

        @Override
        public String toString() {
            return transport.toString();
        }
    }
}
