package io.github.faraday4j.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class OwnedClientsTest {

    private static final FaradayConfig CONFIG = FaradayConfig.builder()
            .apiKey("a-key-of-a-test")
            .totalTimeout(Duration.ofMinutes(1))
            .attemptTimeout(Duration.ofMinutes(1))
            .connectTimeout(Duration.ofMinutes(1))
            .build();

    private final Queue<Runnable> sweeps = new ArrayDeque<>();
    private final AtomicLong nanos = new AtomicLong();
    private final OwnedClients clients = new OwnedClients(CONFIG, true, sweeps::add, nanos::get);

    @AfterEach
    void close() {
        clients.close();
    }

    private HttpClient used(boolean trusted) throws Exception {
        LentClient lent = clients.lend();
        HttpClient client = lent.client();
        lent.giveBack(trusted);
        return client;
    }

    @Test
    void lendTheSameClientAsLongAsItIsTrusted() throws Exception {
        assertThat(used(true)).isSameAs(used(true));
    }

    @Test
    void lendAnotherAfterOneWhoseConnectionsMayBeDead() throws Exception {
        HttpClient first = used(false);

        assertThat(used(true)).isNotSameAs(first);
    }

    @Test
    void trustTheNextForASecondWhateverItDoes() throws Exception {
        used(false);
        HttpClient second = used(false);
        assertThat(used(true)).isSameAs(second);

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        used(false);
        assertThat(used(true)).isNotSameAs(second);
    }

    @Test
    void replaceItOnceForAllWhoUsedIt() throws Exception {
        LentClient one = clients.lend();
        LentClient other = clients.lend();
        one.giveBack(false);
        HttpClient next = used(true);
        other.giveBack(false);

        assertThat(used(true)).isSameAs(next);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "earlier ones do not tell that their thread has ended")
    void replaceOneWhoseThreadHasEnded() throws Exception {
        HttpClient first = used(true);
        HttpClient.class.getMethod("shutdownNow").invoke(first);
        while (!(boolean) HttpClient.class.getMethod("isTerminated").invoke(first)) {
            Thread.onSpinWait();
        }

        assertThat(used(true)).isNotSameAs(first);
    }

    @Test
    void lendNoneOnceTheyAreClosed() {
        clients.close();

        TransportFault fault = catchThrowableOfType(TransportFault.class, clients::lend);
        assertThat(fault.kind()).isEqualTo(Kind.CLOSED);
    }

    @Nested
    class WhenTheyLookForIdleConnections {

        private void sweep() {
            sweeps.remove().run();
        }

        @Test
        void doSoOnceAtATime() throws Exception {
            used(true);
            used(true);

            assertThat(sweeps).hasSize(1);
        }

        @Test
        void replaceAClientThatNobodyUsedInTheMeantime() throws Exception {
            HttpClient first = used(true);
            sweep();
            sweep();

            assertThat(used(true)).isNotSameAs(first);
        }

        @Test
        void closeItsConnections() throws Exception {
            try (ScriptedServer server = ScriptedServer.start(peer -> {
                peer.awaitRequest();
                peer.send(RawHttp.json("[]"));
                peer.awaitClose();
            })) {
                HttpCall call = HttpCall.builder(server.uri("/v1/x")).build();
                LentClient lent = clients.lend();
                new PendingExchange(call).perform(lent.client(), JdkTransport.request(call));
                lent.giveBack(true);
                sweep();
                sweep();

                assertThat(server.clientClosesWithin(Duration.ofSeconds(30))).isTrue();
            }
        }

        @Test
        void keepAClientWhoseConnectionsWereAllUsed() throws Exception {
            LentClient one = clients.lend();
            LentClient other = clients.lend();
            one.giveBack(true);
            other.giveBack(true);
            sweep();
            used(true);
            HttpClient kept = used(true);
            sweep();

            assertThat(used(true)).isSameAs(kept);
        }

        @Test
        void replaceAClientSomeOfWhoseConnectionsWereNotUsed() throws Exception {
            LentClient one = clients.lend();
            LentClient other = clients.lend();
            one.giveBack(true);
            other.giveBack(true);
            sweep();
            HttpClient first = used(true);
            sweep();

            assertThat(used(true)).isNotSameAs(first);
        }

        @Test
        void stopAfterAClientThatIsReplaced() throws Exception {
            used(true);
            sweep();
            sweep();

            assertThat(sweeps).isEmpty();
        }

        @Test
        void stopWhenTheyAreClosed() throws Exception {
            used(true);
            clients.close();
            sweep();

            assertThat(sweeps).isEmpty();
        }
    }

    @Test
    void doNotLookForThemWhereTheClientDoes() throws Exception {
        OwnedClients others = new OwnedClients(CONFIG, false, sweeps::add, nanos::get);
        try {
            others.lend().giveBack(true);

            assertThat(sweeps).isEmpty();
        } finally {
            others.close();
        }
    }
}
