package io.github.faraday4j.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.ProviderException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of failures that need no socket to happen; what really happens is in {@link JdkTransportContractTest}. */
class FaultMapperTest {

    private final HttpCall call = within(Duration.ofHours(1));

    private static HttpCall within(Duration left) {
        return HttpCall.builder(URI.create("https://faraday.test/v1"))
                .remaining(left::toNanos)
                .build();
    }

    /** As the future of the client brings it. */
    private static TransportFault fault(Throwable failure, HttpCall call) {
        IOException fault = FaultMapper.of(new ExecutionException(failure), call);
        assertThat(fault).isInstanceOf(TransportFault.class);
        return (TransportFault) fault;
    }

    private static <E extends Exception> E caused(E failure, Throwable cause) {
        failure.initCause(cause);
        return failure;
    }

    @Nested
    class BeforeTheHead {

        static Stream<Arguments> failures() {
            return Stream.of(
                    arguments(new HttpConnectTimeoutException("slow"), Kind.CONNECT_TIMEOUT),
                    arguments(new HttpTimeoutException("slow"), Kind.TIMEOUT),
                    arguments(caused(new ConnectException(), new UnresolvedAddressException()), Kind.DNS),
                    arguments(new ConnectException("refused"), Kind.CONNECT),
                    arguments(new SSLHandshakeException("no trusted path"), Kind.TLS),
                    arguments(caused(new SSLException("ended"), new EOFException()), Kind.RESET),
                    arguments(caused(new SSLException("lost"), new SocketException()), Kind.RESET),
                    arguments(new ProtocolException("SSH-2.0"), Kind.PROTOCOL),
                    arguments(new IOException(new NumberFormatException("a status?")), Kind.PROTOCOL),
                    arguments(new IOException(new StringIndexOutOfBoundsException(12)), Kind.PROTOCOL),
                    arguments(caused(new ConnectException(), new SecurityException()), Kind.CONNECT),
                    arguments(caused(new SSLException("odd"), new IllegalStateException()), Kind.TLS),
                    arguments(new EOFException(), Kind.RESET),
                    arguments(new SocketException("reset"), Kind.RESET),
                    arguments(new IOException((String) null), Kind.RESET));
        }

        @ParameterizedTest
        @MethodSource("failures")
        void isNamedByItsTypes(Exception failure, Kind kind) {
            assertThat(fault(failure, call).kind()).isEqualTo(kind);
        }

        static Stream<Throwable> ofTheClient() {
            return Stream.of(
                    new ProviderException("words"),
                    new IOException(new ProviderException("words")),
                    new CompletionException(new ProviderException("words")),
                    new UncheckedIOException(new IOException(new ProviderException("words"))));
        }

        @ParameterizedTest
        @MethodSource("ofTheClient")
        void isOfTheClientIfNothingBadCanHaveCome(Throwable failure) {
            TransportFault fault = fault(failure, call);

            assertThat(fault.kind()).isEqualTo(Kind.CLIENT);
            assertThat(fault.detail()).isEqualTo("java.security.ProviderException");
            assertThat(fault).hasMessageNotContaining("words").hasNoCause();
        }

        @ParameterizedTest
        @CsvSource({"PT0S, TIMEOUT", "PT0.001999999S, TIMEOUT", "PT0.002S, CONNECT_TIMEOUT", "PT1S, CONNECT_TIMEOUT"})
        void isTheEndOfTheCallOnceItsTimeIsOver(Duration left, Kind kind) {
            assertThat(fault(new HttpConnectTimeoutException("slow"), within(left))
                            .kind())
                    .isEqualTo(kind);
        }

        @Test
        void mayBeTheRefusalOfAProxy() {
            TransportFault refused = fault(new IOException(new IOException("Tunnel failed, got: 407")), call);

            assertThat(refused.kind()).isEqualTo(Kind.PROXY_REFUSAL);
            assertThat(refused.proxyStatus()).hasValue(407);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Tunnel failed, got: 40", "Tunnel failed, got: 4077", "No Tunnel failed, got: 407"})
        void isNoRefusalIfItSaysAnythingElse(String words) {
            assertThat(fault(new IOException(words), call).kind()).isEqualTo(Kind.RESET);
        }
    }

    @Nested
    class InTheBody {

        static Stream<Arguments> failures() {
            return Stream.of(
                    arguments(new EOFException(), Kind.TRUNCATED),
                    arguments(caused(new SSLException("ended"), new EOFException()), Kind.TRUNCATED),
                    arguments(new SocketException("reset"), Kind.RESET),
                    arguments(new SSLException("a forged record"), Kind.RESET),
                    arguments(new IOException("a chunk of size zz"), Kind.PROTOCOL));
        }

        @ParameterizedTest
        @MethodSource("failures")
        void isNamedByItsTypes(Exception failure, Kind kind) throws TransportFault {
            call.begin(200, Map.of());

            assertThat(fault(failure, call).kind()).isEqualTo(kind);
        }
    }

    @Test
    void isTheOneThatIsKnownAlready() {
        TransportFault known = new TransportFault(Kind.BODY_TOO_LARGE, "");

        assertThat(fault(new IOException(known), call)).isSameAs(known);
    }

    @Test
    void isNoneIfItIsAnError() {
        Error error = new StackOverflowError();

        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> FaultMapper.of(new ExecutionException(new IOException(error)), call))
                .isSameAs(error);
    }

    @ParameterizedTest
    @CsvSource({"8, CONNECT", "9, RESET"})
    void isLookedForTenCausesDeep(int wrappers, Kind kind) {
        IOException failure = new ConnectException();
        for (int i = 0; i < wrappers; i++) {
            failure = new IOException(failure);
        }
        assertThat(fault(failure, call).kind()).isEqualTo(kind);
    }
}
