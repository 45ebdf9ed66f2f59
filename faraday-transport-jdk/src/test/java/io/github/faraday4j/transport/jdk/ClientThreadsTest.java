package io.github.faraday4j.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.testkit.internal.TestCertificate;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The thread that does the work of a client. */
@Timeout(180)
class ClientThreadsTest {

    private static final TestCertificate FOR_LOOPBACK = TestCertificate.of("127.0.0.1");

    private final ClientThreads threads = new ClientThreads("tested", new NameCache("127.0.0.1"));

    private static FaradayConfig config() {
        return FaradayConfig.builder()
                .apiKey("a-key-of-a-test")
                .sslContext(FOR_LOOPBACK.trustingContext())
                .totalTimeout(Duration.ofMinutes(1))
                .attemptTimeout(Duration.ofMinutes(1))
                .connectTimeout(Duration.ofMinutes(1))
                .build();
    }

    private static long handedOver(OwnedClient client) {
        return ((ThreadPoolExecutor) client.threads().pool()).getTaskCount();
    }

    private static void exchange(OwnedClient client, URI uri) throws Exception {
        HttpCall call = HttpCall.builder(uri).build();
        new PendingExchange(call).perform(client.client(), JdkTransport.request(call));
    }

    /** The names of the JDK's classes are those that are known here; on a JDK that has others, this fails. */
    private static void hasNothingHandedOver(ScriptedServer server, String scheme) throws Exception {
        URI uri = URI.create(scheme + "://127.0.0.1:" + server.port() + "/v1/x");
        OwnedClient client = OwnedClient.create(config(), new NameCache("127.0.0.1"));
        try {
            exchange(client, uri);
            long before = handedOver(client);
            for (int i = 0; i < 10; i++) {
                exchange(client, uri);
            }

            assertThat(handedOver(client)).isEqualTo(before);
        } finally {
            client.close();
        }
    }

    @Test
    void isTheOneThatReadsOrTheCallersForAnExchange() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(RawHttp.json("[]"))) {
            hasNothingHandedOver(server, "http");
        }
    }

    @Test
    void isTheOneThatReadsOrTheCallersForAnExchangeOverTlsOnceItIsConnected() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(peer -> {
            peer.secure(FOR_LOOPBACK);
            peer.answerEach(RawHttp.json("[]"));
        })) {
            hasNothingHandedOver(server, "https");
        }
    }

    @Test
    void isAnotherForWhatIsNotKnown() throws Exception {
        CompletableFuture<Thread> outer = new CompletableFuture<>();
        CompletableFuture<Thread> inner = new CompletableFuture<>();
        threads.pool().execute(() -> {
            outer.complete(Thread.currentThread());
            threads.execute(() -> inner.complete(Thread.currentThread()));
        });

        assertThat(inner.get()).isNotSameAs(outer.get());
    }

    @Test
    void isTheCallersToStartAnExchangeWithAnAddress() {
        CompletableFuture<Thread> starter = new CompletableFuture<>();
        threads.execute(() -> starter.complete(Thread.currentThread()));

        assertThat(starter).isCompletedWithValue(Thread.currentThread());
    }

    @Test
    void isAnotherToStartAnExchangeWithANameThatMayTakeLong() throws Exception {
        CompletableFuture<Thread> starter = new CompletableFuture<>();
        new ClientThreads("slow", new NameCache("localhost")).execute(() -> starter.complete(Thread.currentThread()));

        assertThat(starter.get().getName()).startsWith("slow-");
    }

    @Test
    void isAnotherForAllThatMayResolveANameThatMayTakeLong() throws Exception {
        ClientThreads slow = new ClientThreads("slow", new NameCache("localhost"));
        CompletableFuture<Thread> outer = new CompletableFuture<>();
        CompletableFuture<Thread> inner = new CompletableFuture<>();
        slow.pool().execute(() -> {
            outer.complete(Thread.currentThread());
            CompletableFuture.runAsync(() -> inner.complete(Thread.currentThread()), slow)
                    .join();
        });

        assertThat(inner.get()).isNotSameAs(outer.get());
    }

    @Test
    void isInNoGroupThatTheCallerMayInterrupt() throws Exception {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        threads.pool().execute(() -> thread.complete(Thread.currentThread()));

        assertThat(Thread.currentThread().getThreadGroup().parentOf(thread.get().getThreadGroup()))
                .isFalse();
    }
}
