package io.github.faraday4j.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
@Timeout(60)
abstract class TransportHooks {

    static final String KEY = "sk_test_0123456789";
    static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]";
    static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

    /** A socket is to be closed within half a second; the rest is for a machine that is busy with something else. */
    static final Duration TO_CLOSE = Duration.ofSeconds(2);

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
        return FaradayConfig.builder().apiKey(KEY);
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
        return callTo(uri).within(Duration.ofSeconds(20)).build();
    }

    static HttpCall.Builder callTo(URI uri) {
        return HttpCall.builder(uri).header("Authorization", "Bearer " + KEY);
    }

    static String body(HttpReply reply) {
        return new String(reply.body(), 0, reply.length(), UTF_8);
    }

    static void assertFault(Kind kind, ThrowingCallable exchange) {
        assertThatThrownBy(exchange).isInstanceOfSatisfying(TransportFault.class, fault -> assertThat(fault.kind())
                .as("the kind of the fault")
                .isEqualTo(kind));
    }

    static void assertClosedByClient(ScriptedServer server) throws InterruptedException {
        assertThat(server.clientClosesWithin(TO_CLOSE))
                .as("the socket is closed by the client within " + TO_CLOSE)
                .isTrue();
    }
}
