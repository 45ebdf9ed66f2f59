package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.DeadlineExceededException.Phase;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.TransportFailureException.Kind;
import io.github.faraday4j.testkit.internal.FailureFields;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same comes out of a lookup with the default settings, over a transport that does one thing only. */
class FailuresOfLookupsTest {

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");
    private static final String DATASET = "{\"id\":\"6b5c35e0-1c55-4b1f-8d58-3d5fd4a1c0f1\"";
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    /** What the network and the service do, each time. */
    private interface Exchange {
        HttpReply perform(HttpCall call) throws IOException, InterruptedException;
    }

    static Stream<Arguments> exchanges() {
        return Stream.of(
                fails(Kind.DNS, new UnknownHostException("of a test")),
                fails(Kind.CONNECT, new ConnectException("of a test")),
                fails(Kind.CONNECT_TIMEOUT, new TransportFault(TransportFault.Kind.CONNECT_TIMEOUT, "")),
                fails(
                        Kind.TLS,
                        new SSLHandshakeException("unable to find valid certification path to requested target")),
                fails(Kind.RESET, new SocketException("of a test")),
                made(FaradayFailures.transportFailure(Kind.CLIENT), call -> {
                    throw new IllegalStateException("of a test");
                }),
                made(FaradayFailures.transportFailure(Kind.TRUNCATED), announces(3, "[]")),
                made(FaradayFailures.deadlineExceeded(), throwsIt(new SocketTimeoutException("of a test"))),
                made(FaradayFailures.deadlineExceeded(Phase.BODY), call -> {
                    call.begin(200, Map.of());
                    throw new SocketTimeoutException("of a test");
                }),
                answers(MalformedResponseException.Kind.EMPTY, ""),
                answers(MalformedResponseException.Kind.JSON, '[' + DATASET + "}," + DATASET + ",\"options\":"),
                answers(MalformedResponseException.Kind.SHAPE, '[' + DATASET + "},{}]"),
                answers(
                        MalformedResponseException.Kind.LIMIT,
                        '[' + DATASET + "}," + DATASET + ",\"sample\":" + "1".repeat(65) + "}]"),
                made(
                        FaradayFailures.malformedResponse(MalformedResponseException.Kind.PROTOCOL),
                        throwsIt(new ProtocolException("of a test"))),
                made(FaradayFailures.responseTooLarge(), announces(16 * 1024 * 1024 + 1, "[]")),
                made(
                        FaradayFailures.unexpectedResponse(200),
                        replies(200, HTML, "<html>Please sign in first, as ever.")),
                made(FaradayFailures.unexpectedResponse(204), replies(204, JSON, "")),
                made(FaradayFailures.unexpectedResponse(206), replies(206, JSON, "[]")),
                made(FaradayFailures.unexpectedResponse(302), replies(302, HTML, "")),
                made(FaradayFailures.unexpectedResponse(404), replies(404, HTML, "<html>")),
                made(FaradayFailures.unexpectedResponse(407), replies(407, HTML, "<html>")),
                refuses(FaradayFailures.invalidRequest()),
                refuses(FaradayFailures.unauthenticated()),
                refuses(FaradayFailures.forbidden()),
                refuses(FaradayFailures.scopeNotFound(SCOPE)),
                refuses(FaradayFailures.rateLimited()),
                refuses(FaradayFailures.serverError()),
                refuses(FaradayFailures.serverError(503)),
                made(FaradayFailures.interrupted(), call -> {
                    throw new InterruptedException("of a test");
                }));
    }

    private static Arguments fails(Kind kind, IOException fault) {
        return made(FaradayFailures.transportFailure(kind), throwsIt(fault));
    }

    private static Arguments answers(MalformedResponseException.Kind kind, String body) {
        return made(FaradayFailures.malformedResponse(kind), replies(200, JSON, body));
    }

    private static Arguments refuses(ApiErrorException failure) {
        return made(failure, replies(failure.status(), JSON, ErrorJson.write(failure.error())));
    }

    private static Arguments made(FaradayException failure, Exchange exchange) {
        return arguments(named(failure.getMessage(), failure), exchange);
    }

    private static Exchange throwsIt(IOException fault) {
        return call -> {
            throw fault;
        };
    }

    private static Exchange announces(int length, String body) {
        return call -> reply(call, 200, JSON, length, body);
    }

    private static Exchange replies(int status, String contentType, String body) {
        return call -> reply(call, status, contentType, body.length(), body);
    }

    private static HttpReply reply(HttpCall call, int status, String contentType, int length, String body)
            throws IOException {
        BodySink sink = call.begin(
                status,
                Map.of("Content-Type", List.of(contentType), "Content-Length", List.of(Integer.toString(length))));
        sink.write(body.getBytes(StandardCharsets.US_ASCII), 0, body.length());
        return sink.end();
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void saysTheSame(FaradayException made, Exchange exchange) {
        FaradayException real = failure(open(config(), exchange));
        Thread.interrupted();

        assertThat(real).hasSameClassAs(made);
        assertThat(FailureFields.of(real)).isEqualTo(FailureFields.of(made));
        assertThat(withoutTime(real)).isEqualTo(withoutTime(made));
    }

    @Test
    void saysTheSameWithoutAKey() {
        FaradayConfig.Builder keyless = config().apiKeySupplier(() -> {
            throw new IllegalStateException("of a test");
        });

        assertThat(withoutTime(failure(open(keyless, replies(200, JSON, "[]")))))
                .isEqualTo(withoutTime(FaradayFailures.apiKeyUnavailable()));
    }

    @Test
    void saysTheSameWithoutRequestHeaders() {
        FaradayConfig.Builder failing = config().requestHeaders(request -> {
            throw new IllegalStateException("of a test");
        });

        assertThat(withoutTime(failure(open(failing, replies(200, JSON, "[]")))))
                .isEqualTo(withoutTime(FaradayFailures.requestHeaders()));
    }

    @Test
    void saysTheSameAfterTheEnd() {
        DatasetLookupAdapter closed = open(config(), replies(200, JSON, "[]"));
        closed.close();

        assertThat(withoutTime(failure(closed))).isEqualTo(withoutTime(FaradayFailures.clientClosed()));
    }

    @Test
    void saysTheSameWithoutAPermit() {
        AtomicReference<DatasetLookupPort> itself = new AtomicReference<>();
        AtomicReference<FaradayException> inside = new AtomicReference<>();
        itself.set(open(config().maxConcurrentLookups(1), call -> {
            LookupOptions briefly = LookupOptions.timeout(Duration.ofMillis(20));
            inside.set(catchThrowableOfType(
                    FaradayException.class, () -> itself.get().datasetsOf(SCOPE, briefly)));
            return replies(200, JSON, "[]").perform(call);
        }));

        itself.get().datasetsOf(SCOPE);

        assertThat(withoutTime(inside.get())).isEqualTo(withoutTime(FaradayFailures.overloaded()));
    }

    private static FaradayConfig.Builder config() {
        return FaradayConfig.builder()
                .apiKey("test_any_key")
                .retry(RetryPolicy.builder().maxDelay(Duration.ZERO).build());
    }

    private static DatasetLookupAdapter open(FaradayConfig.Builder config, Exchange exchange) {
        return DatasetLookups.over(config.build(), new HttpTransport() {
            @Override
            public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
                return exchange.perform(call);
            }

            @Override
            public void close() {}
        });
    }

    private static FaradayException failure(DatasetLookupPort lookup) {
        return catchThrowableOfType(FaradayException.class, () -> lookup.datasetsOf(SCOPE));
    }

    /** The message, the attempts among it. */
    private static String withoutTime(FaradayException failure) {
        return failure.getClass().getSimpleName() + ": "
                + String.valueOf(failure.getMessage()).replaceFirst(" in \\d+ ms\\)$", ")");
    }
}
