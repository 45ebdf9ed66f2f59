package io.github.faraday4j.transport.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ResolvedNamesTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]";
    private static final Duration AMPLE = Duration.ofSeconds(40);
    private static final Duration SLACK = Duration.ofSeconds(5);

    private static HttpTransport transport(Dns dns, Duration connectTimeout) {
        OkHttpClient client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .fastFallback(false)
                .connectTimeout(connectTimeout)
                .dns(dns)
                .build();
        FaradayConfig config =
                FaradayConfig.builder().apiKey("sk_test_0123456789").build();
        return new FeignTransport(OkHttpExchanges.withClientOf(config, client));
    }

    private static HttpCall call(int port, Duration time) {
        return HttpCall.builder(URI.create("http://service.invalid:" + port + "/v1/x"))
                .within(time)
                .build();
    }

    private static void assertFault(Kind kind, ThrowingCallable exchange) {
        assertThatThrownBy(exchange).isInstanceOfSatisfying(TransportFault.class, fault -> assertThat(fault.kind())
                .isEqualTo(kind));
    }

    @Nested
    class WhenTheResolverIsStuck {

        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);
        private final HttpTransport transport = transport(this::resolve, AMPLE);
        private final FutureTask<HttpReply> exchange = new FutureTask<>(() -> transport.exchange(call(80, AMPLE)));

        /** As the operating system does it: deaf to interrupts. */
        private List<InetAddress> resolve(String host) {
            asked.countDown();
            while (released.getCount() > 0) {
                try {
                    released.await();
                } catch (InterruptedException e) {
                    // Deaf.
                }
            }
            return List.of(InetAddress.getLoopbackAddress());
        }

        private Thread begin() throws InterruptedException {
            Thread caller = new Thread(exchange);
            caller.start();
            asked.await();
            return caller;
        }

        private void await() throws Throwable {
            try {
                exchange.get(SLACK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        }

        @AfterEach
        void release() {
            released.countDown();
            transport.close();
        }

        @Test
        void theTimeOfTheCallEndsTheExchange() {
            assertFault(Kind.TIMEOUT, () -> transport.exchange(call(80, Duration.ofMillis(300))));
        }

        @Test
        void anInterruptEndsTheExchange() throws Exception {
            begin().interrupt();

            assertThatThrownBy(this::await).isInstanceOf(InterruptedException.class);
        }

        @Test
        void closingEndsTheExchange() throws Exception {
            begin();
            transport.close();

            assertFault(Kind.CLOSED, this::await);
        }
    }

    @Nested
    class WhenTheResolverFails {

        @Test
        void thatIsToldWhateverItThrows() throws Exception {
            try (HttpTransport transport = transport(
                    host -> {
                        throw new IllegalStateException(host);
                    },
                    AMPLE)) {
                assertFault(Kind.DNS, () -> transport.exchange(call(80, AMPLE)));
            }
        }
    }

    @Nested
    class WhenANameHasTwoAddresses {

        private final List<Socket> waiting = new ArrayList<>();

        /** A port whose queue is full: the system drops what else would connect, and says nothing. */
        private ServerSocket blackHole(String address, int port) throws IOException {
            ServerSocket hole = new ServerSocket(port, 1, InetAddress.getByName(address));
            try {
                while (true) {
                    Socket socket = new Socket();
                    waiting.add(socket);
                    socket.connect(hole.getLocalSocketAddress(), 200);
                }
            } catch (SocketTimeoutException e) {
                return hole;
            }
        }

        @AfterEach
        void close() throws IOException {
            for (Socket socket : waiting) {
                socket.close();
            }
        }

        @Test
        void theSecondIsTriedWithinTheConnectTimeout() throws Exception {
            ServerSocket listener = new ServerSocket();
            listener.bind(new InetSocketAddress("127.0.0.1", 0));
            int port = listener.getLocalPort();
            try (ScriptedServer server = ScriptedServer.start(listener, peer -> peer.answerEach(OK));
                    ServerSocket hole = blackHole("127.0.0.2", port);
                    HttpTransport transport =
                            transport(host -> List.of(hole.getInetAddress(), listener.getInetAddress()), SLACK)) {
                assertThat(transport.exchange(call(port, AMPLE)).status()).isEqualTo(200);
                assertThat(server.connections()).isEqualTo(1);
            }
        }

        @Test
        void bothShareTheConnectTimeout() throws Exception {
            try (ServerSocket first = blackHole("127.0.0.2", 0);
                    ServerSocket second = blackHole("127.0.0.3", first.getLocalPort());
                    HttpTransport transport = transport(
                            host -> List.of(first.getInetAddress(), second.getInetAddress()), Duration.ofMillis(700))) {
                assertFault(Kind.CONNECT_TIMEOUT, () -> transport.exchange(call(first.getLocalPort(), AMPLE)));
            }
        }
    }
}
