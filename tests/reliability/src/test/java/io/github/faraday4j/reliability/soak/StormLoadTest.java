package io.github.faraday4j.reliability.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StormLoadTest {

    private static final int THREADS = 2;
    private static final Duration LONG = Duration.ofMinutes(1);

    private static final SoakWorkload STAGED = new SoakWorkload(60, List.of(SoakReply.SILENCE), LONG);

    @Test
    void breaksOffLookupsInBothWays() throws InterruptedException {
        SoakWork work = work(200, 0);

        assertThat(work.least()).isEqualTo(10);
        assertThat(work.done()).isGreaterThanOrEqualTo(work.least());
    }

    @Test
    void asksForTheLeastThatProvesAnything() throws InterruptedException {
        SoakWork work = work(0, 2000);

        assertThat(work.least()).isEqualTo(100);
        assertThat(work.done()).isZero();
    }

    private static SoakWork work(int lookups, int least) throws InterruptedException {
        SplittableRandom random = new SplittableRandom(1);
        URI nowhere = URI.create("http://127.0.0.1:1/v1");
        try (SoakClient client =
                SoakClient.open(nowhere, THREADS, config -> new InMemoryTransport(StormLoadTest::asStaged))) {
            SoakWork work = new StormLoad(STAGED, THREADS, lookups, least, LONG).on(client, random);
            assertThat(client.ledger().complaints()).isEmpty();
            return work;
        }
    }

    private static HttpReply asStaged(HttpCall call) throws IOException, InterruptedException {
        if (call.headers().containsValue("Bearer soak-SILENCE")) {
            new CountDownLatch(1).await();
        }
        if (call.headers().containsValue("Bearer soak-THROTTLED")) {
            return call.begin(429, Map.of()).end();
        }
        return InMemoryTransport.answer(call);
    }
}
