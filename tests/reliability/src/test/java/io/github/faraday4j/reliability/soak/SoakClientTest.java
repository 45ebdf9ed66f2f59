package io.github.faraday4j.reliability.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault;
import java.net.URI;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SoakClientTest {

    private static final int PERMITS = 4;

    private final SplittableRandom random = new SplittableRandom(1);

    @Nested
    class ShowsLookupsAndPermits {

        @Test
        void thatAreFree() {
            try (SoakClient client = client(InMemoryTransport::answer)) {
                assertThat(client.figures().permits()).isEqualTo(PERMITS);
                assertThat(client.figures().free()).isEqualTo(PERMITS);
            }
        }

        @Test
        void thatAreHeld() throws InterruptedException {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch released = new CountDownLatch(1);
            try (SoakClient client = client(call -> {
                begun.countDown();
                released.await();
                return InMemoryTransport.answer(call);
            })) {
                Thread caller = new Thread(() -> client.make(SoakCall.always(SoakReply.ANSWER, random)));
                caller.start();
                begun.await();
                assertThat(client.figures().free()).isEqualTo(PERMITS - 1);
                assertThat(client.figures().begun()).isEqualTo(1);
                assertThat(client.figures().ended()).isZero();

                released.countDown();
                caller.join();
                assertThat(client.figures().free()).isEqualTo(PERMITS);
                assertThat(client.figures().ended()).isEqualTo(1);
            }
        }
    }

    @Nested
    class ShowsTokens {

        @Test
        void thatRetriesCost() {
            try (SoakClient client = client(SoakClientTest::reset)) {
                client.openBooks();
                client.make(SoakCall.always(SoakReply.RESET, random));

                ClientFigures figures = client.figures();
                assertThat(figures.retries()).isEqualTo(2);
                assertThat(figures.tokens()).isEqualTo(980);
                assertThat(figures.tokensDue()).isEqualTo(980);
            }
        }

        @Test
        void thatAnswersPayIn() {
            try (SoakClient client = client(call -> {
                if (call.headers().containsValue("Bearer soak-ANSWER")) {
                    return InMemoryTransport.answer(call);
                }
                return reset(call);
            })) {
                client.make(SoakCall.always(SoakReply.RESET, random));
                client.openBooks();
                client.make(SoakCall.always(SoakReply.ANSWER, random));

                ClientFigures figures = client.figures();
                assertThat(figures.refills()).isEqualTo(1);
                assertThat(figures.tokens()).isEqualTo(981);
                assertThat(figures.tokensDue()).isEqualTo(981);
            }
        }

        @Test
        void thatAreDueAlthoughTheyWereLost() {
            try (SoakClient client = client(InMemoryTransport::answer)) {
                client.openBooks();
                client.make(SoakCall.always(SoakReply.ANSWER, random));

                assertThat(client.figures().tokens()).isEqualTo(1000);
                assertThat(client.figures().tokensDue()).isEqualTo(1001);
            }
        }
    }

    @Nested
    class ShowsTheBreaker {

        @Test
        void closed() {
            try (SoakClient client = client(InMemoryTransport::answer)) {
                assertThat(client.figures().closed()).isTrue();
            }
        }

        @Test
        void openForAsLongAsNothingGetsThrough() {
            try (SoakClient client = client(SoakClientTest::reset)) {
                for (int i = 0; i < 50; i++) {
                    client.make(SoakCall.always(SoakReply.RESET, random));
                }
                client.closeBreaker(random);

                assertThat(client.figures().closed()).isFalse();
            }
        }
    }

    private static HttpReply reset(HttpCall call) throws TransportFault {
        throw new TransportFault(TransportFault.Kind.RESET, "");
    }

    private static SoakClient client(InMemoryTransport.Exchange exchange) {
        return SoakClient.open(URI.create("http://127.0.0.1:1/v1"), PERMITS, config -> new InMemoryTransport(exchange));
    }
}
