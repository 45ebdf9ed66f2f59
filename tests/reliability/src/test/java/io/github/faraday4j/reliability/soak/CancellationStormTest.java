package io.github.faraday4j.reliability.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.reliability.soak.CancellationStorm.Tally;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CancellationStormTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    /** Enough that not all of them are broken off before the exchange. */
    private static final int MANY = 200;

    private final SplittableRandom random = new SplittableRandom(1);
    private final Tally tally = new Tally();
    private final BiConsumer<CancellationStorm, SoakCall> interrupts =
            (storm, call) -> storm.interrupt(call, random.nextInt(20_000));
    private final BiConsumer<CancellationStorm, SoakCall> cancels =
            (storm, call) -> storm.cancel(call, random.nextInt(20_000));

    @AfterEach
    void noInterruptIsLeft() {
        assertThat(Thread.interrupted()).isFalse();
    }

    @Nested
    class OverASoundTransport {

        @Test
        void countsThoseThatWereInterruptedInTheLookup() {
            assertThat(complaints(CancellationStormTest::hang, LONG, interrupts))
                    .isEmpty();
            assertThat(tally.interrupts.sum()).isEqualTo(MANY);
            assertThat(tally.endedByInterrupt.sum()).isEqualTo(MANY);
            assertThat(tally.flagsKept.sum()).isEqualTo(MANY);
        }

        @Test
        void countsThoseThatWereCancelledInTheLookup() {
            assertThat(complaints(CancellationStormTest::hang, LONG, cancels)).isEmpty();
            assertThat(tally.cancellations.sum()).isEqualTo(MANY);
            assertThat(tally.endedByCancel.sum()).isEqualTo(MANY);
        }
    }

    /** A complaint is the end of it. */
    @Nested
    class CriesOverATransport {

        @Test
        void thatSwallowsInterrupts() {
            assertThat(complaints(CancellationStormTest::swallow, LONG, interrupts))
                    .containsExactly("the flag of an interrupt is lost after a lookup that ended as answered");
            assertThat(tally.flagsKept.sum()).isEqualTo(tally.interrupts.sum() - 1);
            assertThat(tally.endedByInterrupt.sum()).isEqualTo(tally.interrupts.sum() - 1);
        }

        @Test
        void thatIsDeafToInterrupts() {
            assertThat(complaints(CancellationStormTest::beDeaf, SHORT, interrupts))
                    .singleElement()
                    .asString()
                    .startsWith("an interrupted lookup went on: ");
            assertThat(tally.stuck.sum()).isEqualTo(1);
        }

        @Test
        void thatIsDeafToCancellation() {
            assertThatThrownBy(() -> complaints(CancellationStormTest::beDeaf, SHORT, cancels))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("a cancelled lookup goes on: ");
            assertThat(tally.stuck.sum()).isEqualTo(1);
        }

        @Test
        void thatLeavesAnInterruptBehind() {
            assertThat(complaints(CancellationStormTest::interruptItself, LONG, cancels))
                    .containsExactly("a cancellation left an interrupt behind for the next task");
            assertThat(tally.endedByCancel.sum()).isLessThan(tally.cancellations.sum());
        }

        @Test
        void thatBreaksDown() {
            assertThat(complaints(CancellationStormTest::breakDown, LONG, cancels))
                    .containsExactly("not a failure of a lookup: java.lang.AssertionError: broken");
        }
    }

    @Test
    void takesTheRarerOfTheTwoWays() {
        tally.endedByInterrupt.add(3);
        tally.endedByCancel.add(2);

        assertThat(tally.rarer()).isEqualTo(2);
        assertThat(tally)
                .hasToString("0 interrupted, 3 of them in the lookup, flag kept 0 times; 0 cancelled,"
                        + " 2 of them in the lookup; 0 stuck");
    }

    private List<String> complaints(
            InMemoryTransport.Exchange exchange, Duration patience, BiConsumer<CancellationStorm, SoakCall> way) {
        SoakWorkload answers = new SoakWorkload(0, List.of(), LONG);
        URI nowhere = URI.create("http://127.0.0.1:1/v1");
        try (SoakClient client = SoakClient.open(nowhere, 1, config -> new InMemoryTransport(exchange));
                CancellationStorm storm = new CancellationStorm(client, answers, 1, patience, tally)) {
            for (int i = 0; i < MANY && client.ledger().complaints().isEmpty(); i++) {
                way.accept(storm, SoakCall.drawn(random, answers).brokenOff());
            }
            return client.ledger().complaints();
        }
    }

    private static HttpReply hang(HttpCall call) throws InterruptedException {
        new CountDownLatch(1).await();
        throw new AssertionError("nothing else wakes it");
    }

    private static HttpReply swallow(HttpCall call) throws IOException {
        try {
            return hang(call);
        } catch (InterruptedException e) {
            return InMemoryTransport.answer(call);
        }
    }

    private static HttpReply beDeaf(HttpCall call) throws TransportFault {
        UninterruptibleSleep.millis(500);
        throw new TransportFault(Kind.RESET, "");
    }

    private static HttpReply interruptItself(HttpCall call) throws IOException {
        HttpReply reply = InMemoryTransport.answer(call);
        Thread.currentThread().interrupt();
        return reply;
    }

    private static HttpReply breakDown(HttpCall call) {
        throw new AssertionError("broken");
    }
}
