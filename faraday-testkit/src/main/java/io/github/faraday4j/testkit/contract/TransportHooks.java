package io.github.faraday4j.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.net.URI;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** What the parts of {@link HttpTransportContract} stand on; the protected methods are documented there. */
@Timeout(180)
abstract class TransportHooks {

    static final String KEY = "sk_test_0123456789";
    static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]";
    static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

    /** What a busy machine may add to a time that is measured; less than the time-outs that clients have by default. */
    static final Duration SLACK = Duration.ofSeconds(5);

    /** The time of a call that is not about time. */
    private static final Duration AMPLE = Duration.ofSeconds(20);

    private static final Duration FIRST_LIMIT = Duration.ofMillis(300);
    private static final Duration LAST_LIMIT = Duration.ofSeconds(10);

    /** What is to be seen of a limit of time. */
    interface Trial {

        /** Returns false if the limit was over before there was anything to see, and throws if that was wrong. */
        boolean shows(Duration limit) throws Exception;
    }

    private HttpTransport transport;

    @BeforeEach
    void openTransport() {
        transport = transport(config().build());
    }

    @AfterEach
    void closeTransport() {
        transport.close();
    }

    protected abstract HttpTransport transport(FaradayConfig config);

    protected abstract int mostRequestsForAReset();

    protected abstract Kind kindOfHeadersWithoutEnd();

    protected abstract Kind kindOfAnEndInTheHandshake();

    static FaradayConfig.Builder config() {
        return FaradayConfig.builder()
                .apiKey(KEY)
                .totalTimeout(AMPLE)
                .attemptTimeout(AMPLE)
                .connectTimeout(AMPLE);
    }

    /** The transport under test, with the configuration of {@link #config()}. */
    final HttpTransport transport() {
        return transport;
    }

    final HttpReply exchange(ScriptedServer server) throws Exception {
        return transport.exchange(call(server));
    }

    static HttpCall call(ScriptedServer server) {
        return call(server.uri("/v1/x"));
    }

    static HttpCall call(URI uri) {
        return callTo(uri).within(AMPLE).build();
    }

    static HttpCall.Builder callTo(URI uri) {
        return HttpCall.builder(uri).header("Authorization", "Bearer " + KEY);
    }

    static String body(HttpReply reply) {
        return new String(reply.body(), 0, reply.length(), UTF_8);
    }

    /** Tries a short limit, and twice as much for as long as a busy machine does not come to the point within it. */
    static void withAShortLimit(Trial trial) throws Exception {
        Duration limit = FIRST_LIMIT;
        while (!trial.shows(limit)) {
            limit = limit.multipliedBy(2);
            assertThat(limit).as("a limit that is long enough").isLessThan(LAST_LIMIT);
        }
    }

    static void assertFault(Kind kind, ThrowingCallable exchange) {
        assertFault(kind, catchThrowable(exchange));
    }

    static void assertFault(Kind kind, Throwable failure) {
        assertThat(failure).isInstanceOfSatisfying(TransportFault.class, fault -> assertThat(fault.kind())
                .as("the kind of the fault")
                .isEqualTo(kind));
    }

    static void assertInTime(long startNanos, Duration limit) {
        assertThat(Duration.ofNanos(System.nanoTime() - startNanos)).isLessThan(limit.plus(SLACK));
    }

    static void assertClosedByClient(ScriptedServer server) throws InterruptedException {
        assertThat(server.clientClosesWithin(SLACK))
                .as("the socket is closed by the client within " + SLACK)
                .isTrue();
    }
}
