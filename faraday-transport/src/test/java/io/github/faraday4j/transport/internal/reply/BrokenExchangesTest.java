package io.github.faraday4j.transport.internal.reply;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.failing;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.ResponseTooLargeException;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.internal.pipeline.ScriptedLookups;
import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenExchangesTest extends ScriptedLookups {

    private <E extends FaradayException> E failure(Class<E> type, ScriptedTransport transport) {
        E failure = catchThrowableOfType(type, () -> over(transport).datasetsOf(SCOPE));
        assertThat(failure).as("a %s", type.getSimpleName()).isNotNull();
        return failure;
    }

    private static ScriptedTransport.Step inTheBody(IOException failure) {
        return call -> {
            call.begin(200, Map.of());
            throw failure;
        };
    }

    static Stream<Arguments> byType() {
        return Stream.of(
                Arguments.of(new UnknownHostException("api"), "DNS", 2),
                Arguments.of(new IOException(new UnresolvedAddressException()), "DNS", 2),
                Arguments.of(new ConnectException("refused"), "CONNECT", 3),
                Arguments.of(new NoRouteToHostException("none"), "CONNECT", 3),
                Arguments.of(new HttpConnectTimeoutException("slow"), "CONNECT_TIMEOUT", 3),
                Arguments.of(new SSLHandshakeException("the certificate is odd"), "TLS", 1),
                Arguments.of(new IOException(new SSLException("plain text?")), "TLS", 1),
                Arguments.of(new SocketException("reset"), "RESET", 3),
                Arguments.of(new EOFException(), "RESET", 3),
                Arguments.of(new IOException("whatever"), "RESET", 3));
    }

    @ParameterizedTest
    @MethodSource("byType")
    void areNamedByTheTypeOfTheFault(IOException fault, TransportFailureException.Kind kind, int requests) {
        ScriptedTransport transport = new ScriptedTransport(failing(fault));
        TransportFailureException e = failure(TransportFailureException.class, transport);
        assertThat(e.kind()).isEqualTo(kind);
        assertThat(e).hasMessageContaining("api.faraday.ai").hasNoCause();
        assertThat(transport.requests()).isEqualTo(requests);
    }

    @ParameterizedTest
    @CsvSource({
        "DNS, DNS, 2",
        "CONNECT, CONNECT, 3",
        "CONNECT_TIMEOUT, CONNECT_TIMEOUT, 3",
        "TLS, TLS, 1",
        "RESET, RESET, 3",
        "TRUNCATED, TRUNCATED, 3",
        "CLIENT, CLIENT, 1"
    })
    void areNamedAsTheTransportNamesThem(TransportFault.Kind named, TransportFailureException.Kind kind, int requests) {
        ScriptedTransport transport =
                new ScriptedTransport(failing(new IOException(new TransportFault(named, "in detail"))));
        assertThat(failure(TransportFailureException.class, transport).kind()).isEqualTo(kind);
        assertThat(transport.requests()).isEqualTo(requests);
    }

    @Test
    void ofTlsTellWhichCheckFailed() {
        assertThat(failure(
                        TransportFailureException.class,
                        new ScriptedTransport(failing(new SSLHandshakeException("no name matches")))))
                .hasMessageContaining("(api.faraday.ai: no name matches)");
        assertThat(failure(
                        TransportFailureException.class,
                        new ScriptedTransport(failing(new SSLHandshakeException(null)))))
                .hasMessageContaining("(api.faraday.ai: SSLHandshakeException)");
    }

    @Test
    void nameThePortIfThereIsOne() {
        TransportFailureException e = catchThrowableOfType(TransportFailureException.class, () -> over(
                        config().baseUri("https://faraday.test:8443/v1"),
                        new ScriptedTransport(failing(new ConnectException())))
                .datasetsOf(SCOPE));
        assertThat(e).hasMessageContaining("(faraday.test:8443)");
    }

    @Test
    void inTheBodyAreTornConnections() {
        assertThat(failure(TransportFailureException.class, new ScriptedTransport(inTheBody(new SSLException("reset"))))
                        .kind())
                .isEqualTo(TransportFailureException.Kind.RESET);
        assertThat(failure(TransportFailureException.class, new ScriptedTransport(inTheBody(new EOFException())))
                        .kind())
                .isEqualTo(TransportFailureException.Kind.TRUNCATED);
    }

    static Stream<IOException> timeouts() {
        return Stream.of(
                new HttpTimeoutException("slow"),
                new SocketTimeoutException("slow"),
                new InterruptedIOException("slow"),
                new TransportFault(TransportFault.Kind.TIMEOUT, ""));
    }

    @ParameterizedTest
    @MethodSource("timeouts")
    void mayBeTimeOuts(IOException timeout) {
        assertThat(failure(DeadlineExceededException.class, new ScriptedTransport(failing(timeout)))
                        .phase())
                .isEqualTo(DeadlineExceededException.Phase.HEADERS);
        assertThat(failure(DeadlineExceededException.class, new ScriptedTransport(inTheBody(timeout)))
                        .phase())
                .isEqualTo(DeadlineExceededException.Phase.BODY);
    }

    @Test
    void mayBeTooLarge() {
        ResponseTooLargeException e = failure(
                ResponseTooLargeException.class,
                new ScriptedTransport(failing(new TransportFault(TransportFault.Kind.HEADERS_TOO_LARGE, ""))));
        assertThat(e.part()).isEqualTo(ResponseTooLargeException.Part.HEADERS);
        assertThat(e.limit()).isEqualTo(ResponseLimits.ofDefaults().maxHeaderBytes());
        e = failure(
                ResponseTooLargeException.class,
                new ScriptedTransport(failing(new TransportFault(TransportFault.Kind.BODY_TOO_LARGE, ""))));
        assertThat(e.part()).isEqualTo(ResponseTooLargeException.Part.BODY);
        assertThat(e.limit()).isEqualTo(ResponseLimits.ofDefaults().maxBodyBytes());
    }

    @Test
    void mayComeFromATransportThatIsClosed() {
        failure(
                ClientClosedException.class,
                new ScriptedTransport(failing(new TransportFault(TransportFault.Kind.CLOSED, ""))));
    }

    static Stream<ScriptedTransport.Step> garbage() {
        return Stream.of(
                failing(new TransportFault(TransportFault.Kind.PROTOCOL, "SSH-2.0")),
                failing(new ProtocolException("SSH-2.0")),
                inTheBody(new TransportFault(TransportFault.Kind.PROTOCOL, "a chunk of size zz")));
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void thatLookTornAreAskedForOnceMore(ScriptedTransport.Step garbage) {
        ScriptedTransport transport = new ScriptedTransport(garbage);
        assertThat(failure(MalformedResponseException.class, transport).kind())
                .isEqualTo(MalformedResponseException.Kind.PROTOCOL);
        assertThat(transport.requests()).isEqualTo(2);
    }

    static Stream<ScriptedTransport.Step> refused() {
        return Stream.of(
                status(101),
                status(103),
                status(0),
                status(-12),
                status(200, Map.of("X", "a\0b"), "[]"),
                status(200, Map.of("X", "a\rb"), "[]"),
                status(200, Map.of("Content-Length", "2", "Transfer-Encoding", "chunked"), "[]"),
                status(503, Map.of("Content-Length", "2, 3"), "[]"),
                call -> {
                    call.begin(200, Map.of());
                    throw new IllegalStateException("state: 3");
                });
    }

    @ParameterizedTest
    @MethodSource("refused")
    void thatAreWholeAndWrongAreNot(ScriptedTransport.Step reply) {
        ScriptedTransport transport = new ScriptedTransport(reply);
        assertThat(failure(MalformedResponseException.class, transport).kind())
                .isEqualTo(MalformedResponseException.Kind.PROTOCOL);
        assertThat(transport.requests()).isEqualTo(1);
    }

    static Stream<Arguments> ofTheClient() {
        return Stream.of(
                Arguments.of(
                        (ScriptedTransport.Step) call -> {
                            throw new IllegalStateException("no algorithm for " + call.headers());
                        },
                        "(api.faraday.ai: java.lang.IllegalStateException)"),
                Arguments.of(
                        failing(new TransportFault(TransportFault.Kind.CLIENT, "java.lang.ArithmeticException")),
                        "(api.faraday.ai: java.lang.ArithmeticException)"),
                Arguments.of(failing(new TransportFault(TransportFault.Kind.CLIENT, "")), "(api.faraday.ai)"));
    }

    @ParameterizedTest
    @MethodSource("ofTheClient")
    void ofAClientThatFailsByItselfAreNamedByTheClassOfTheException(ScriptedTransport.Step step, String detail) {
        ScriptedTransport transport = new ScriptedTransport(step);
        TransportFailureException e = failure(TransportFailureException.class, transport);
        assertThat(e.kind()).isEqualTo(TransportFailureException.Kind.CLIENT);
        assertThat(e)
                .hasMessageContaining("the HTTP client of this JVM failed by itself " + detail)
                .hasMessageNotContaining("no algorithm")
                .hasNoCause();
        assertThat(transport.requests()).isEqualTo(1);
    }

    @Test
    void inTheBodyOfAnErrorLeaveTheErrorWhatItIs() {
        ScriptedTransport transport = new ScriptedTransport(call -> {
            call.begin(400, Map.of());
            throw new TransportFault(TransportFault.Kind.RESET, "");
        });
        assertThat(failure(FaradayException.class, transport)).hasMessageContaining("400");
        assertThat(transport.requests()).isEqualTo(1);
        assertThat(failure(
                        ServerErrorException.class,
                        new ScriptedTransport(status(500, Map.of("Content-Length", "100000"), "{}"))))
                .hasMessageContaining("500");
    }

    @Test
    void withATabInAHeaderAreNone() {
        assertThat(over(new ScriptedTransport(
                                status(200, Map.of("Content-Type", "application/json", "X", "a\tb"), "[]")))
                        .datasetsOf(SCOPE))
                .isEmpty();
        assertThat(over(new ScriptedTransport(json("[]"))).datasetsOf(SCOPE)).isEmpty();
    }

    @Test
    void ofTlsAreToldByTheirInnermostCause() {
        IOException outer = new SSLHandshakeException("the handshake failed");
        outer.initCause(new IOException("half way", new IOException("no trusted path")));
        assertThat(failure(TransportFailureException.class, new ScriptedTransport(failing(outer))))
                .hasMessageContaining("(api.faraday.ai: no trusted path)");
    }

    @Test
    void ofTlsAreLookedIntoTenDeep() {
        IOException fault = new IOException("eleventh");
        for (int depth = 10; depth > 0; depth--) {
            fault = new IOException("cause " + depth, fault);
        }
        IOException outer = new SSLHandshakeException("outermost");
        outer.initCause(fault);
        assertThat(failure(TransportFailureException.class, new ScriptedTransport(failing(outer))))
                .hasMessageContaining("(api.faraday.ai: cause 10)");
    }

    @Test
    void mayCauseEachOther() {
        IOException outer = new SSLHandshakeException("round");
        outer.initCause(new IOException("and round", outer));
        assertThat(failure(TransportFailureException.class, new ScriptedTransport(failing(outer))))
                .hasMessageContaining("round");
        IOException reset = new IOException("round");
        reset.initCause(new IOException("and round", reset));
        assertThat(failure(TransportFailureException.class, new ScriptedTransport(failing(reset)))
                        .kind())
                .isEqualTo(TransportFailureException.Kind.RESET);
    }

    @ParameterizedTest
    @CsvSource({"9, DNS", "10, RESET"})
    void areLookedIntoTenDeep(int wrappers, TransportFailureException.Kind kind) {
        IOException fault = new UnknownHostException("api");
        for (int i = 0; i < wrappers; i++) {
            fault = new IOException(fault);
        }
        assertThat(failure(TransportFailureException.class, new ScriptedTransport(failing(fault)))
                        .kind())
                .isEqualTo(kind);
    }
}
