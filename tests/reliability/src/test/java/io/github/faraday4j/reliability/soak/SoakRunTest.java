package io.github.faraday4j.reliability.soak;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.jdk.JdkTransportProvider;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small soaks of the JDK transport, against a service in this process: each detector cries when there is reason to. */
class SoakRunTest {

    private static final int THREADS = 8;
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(500);

    private static final SoakWorkload STAGED = new SoakWorkload(30, SoakReply.FAULTS, Duration.ofMillis(50));

    @Test
    void balancesOverASoundTransport() throws InterruptedException {
        SoakFigures figures = soak(SoakRunTest::sound, steady(2000), LONG);

        assertThatCode(() -> SoakBooks.balance(figures)).doesNotThrowAnyException();
    }

    @Nested
    class CriesOverATransport {

        private final Queue<HoardingTransport> hoards = new ConcurrentLinkedQueue<>();

        @AfterEach
        void release() throws Exception {
            for (HoardingTransport hoard : hoards) {
                hoard.release();
            }
        }

        @ParameterizedTest(name = "one in {0}")
        @ValueSource(ints = {5, 200})
        void thatResetsExchangesNowAndThen(int rate) throws InterruptedException {
            AtomicInteger exchanges = new AtomicInteger();
            SoakFigures figures = soak(
                    altered((sound, call) -> {
                        HttpReply reply = sound.exchange(call);
                        if (exchanges.incrementAndGet() % rate == 0) {
                            throw new TransportFault(Kind.RESET, "");
                        }
                        return reply;
                    }),
                    steady(2000),
                    SHORT);

            assertCries(figures, "resets that nobody staged");
        }

        @Test
        void thatNeverGetsThrough() throws InterruptedException {
            Function<FaradayConfig, HttpTransport> broken = altered((sound, call) -> {
                throw new TransportFault(Kind.RESET, "");
            });

            assertCries(soak(broken, steady(50), SHORT), "the breaker closes when the service works again");
        }

        @Test
        void thatReturnsTheAnswerToAnother() throws InterruptedException {
            SoakFigures figures = soak(altered((sound, call) -> sound.exchange(another(call))), steady(50), SHORT);

            assertCries(figures, "what is unclassified", "a WRONG ANSWER");
        }

        @Test
        void thatEndsLate() throws InterruptedException {
            SoakFigures figures = soak(altered(SoakRunTest::late), steady(200), SHORT);

            assertCries(figures, "milliseconds beyond the deadline at the median");
        }

        @Test
        void thatKeepsWhatItTakes() throws InterruptedException {
            SoakFigures figures = soak(
                    config -> {
                        HoardingTransport hoard = new HoardingTransport(sound(config), config.baseUri(), THREADS + 1);
                        hoards.add(hoard);
                        return hoard;
                    },
                    steady(50),
                    SHORT);

            assertCries(
                    figures,
                    "threads: ",
                    "file descriptors",
                    "heap in use",
                    "open connections",
                    "connections that are open after the end",
                    "exchanges that go on at the service",
                    "requests that nobody meant");
        }
    }

    @Nested
    class CriesUnderALoad {

        @Test
        void thatMakesNoLookup() throws InterruptedException {
            SoakFigures figures = soak(SoakRunTest::sound, steady(0), SHORT);

            assertCries(figures, "lookups that count", "replies that the service was told to give");
        }

        @Test
        void thatLeavesALookupUnderWay() throws InterruptedException {
            SoakFigures figures = soak(SoakRunTest::sound, SoakRunTest::oneUnderWay, SHORT);

            assertCries(figures, "free permits", "lookups that ended", "exchanges that go on at the service");
        }

        @Test
        void thatPaysTokensIntoAFullBudget() throws InterruptedException {
            SoakFigures figures = soak(SoakRunTest::sound, SoakRunTest::manyAnswers, SHORT);

            assertCries(figures, "tokens of the budget");
        }
    }

    private static SoakFigures soak(
            Function<FaradayConfig, HttpTransport> transports, SoakRun.Load load, Duration patience)
            throws InterruptedException {
        SoakSetup setup = new SoakSetup(THREADS, 50, transports, SoakService::start, name -> false, patience);
        return new SoakRun(setup, 1).run(STAGED, load);
    }

    private static SoakRun.Load steady(int lookups) {
        return new SteadyLoad(STAGED, new SoakWorkers(THREADS, lookups, LONG, LONG), lookups);
    }

    private static SoakWork oneUnderWay(SoakClient client, SplittableRandom random) {
        SoakCall call = SoakCall.always(SoakReply.SILENCE, random);
        Thread caller = new Thread(() -> client.make(call));
        caller.setDaemon(true);
        caller.start();
        UninterruptibleSleep.until(() -> client.figures().free() < THREADS, LONG);
        return new SoakWork(1, 1, "");
    }

    /** More than the budget has room for. */
    private static SoakWork manyAnswers(SoakClient client, SplittableRandom random) {
        for (int i = 0; i < 1100; i++) {
            client.make(SoakCall.always(SoakReply.ANSWER, random));
        }
        return new SoakWork(1100, 1100, "");
    }

    private static HttpTransport sound(FaradayConfig config) {
        return new JdkTransportProvider().create(config);
    }

    private static Function<FaradayConfig, HttpTransport> altered(AlteredTransport.Alteration alteration) {
        return config -> new AlteredTransport(sound(config), alteration);
    }

    private static HttpCall another(HttpCall call) {
        HttpCall.Builder another = HttpCall.builder(call.uri().resolve("../" + UUID.randomUUID() + "/datasets"))
                .within(call.remaining());
        call.headers().forEach(another::header);
        return another.build();
    }

    private static HttpReply late(HttpTransport sound, HttpCall call) throws IOException, InterruptedException {
        try {
            return sound.exchange(call);
        } catch (TransportFault e) {
            if (e.kind() == Kind.TIMEOUT) {
                UninterruptibleSleep.millis(600);
            }
            throw e;
        }
    }

    private static void assertCries(SoakFigures figures, String... entries) {
        assertThatThrownBy(() -> SoakBooks.balance(figures))
                .isInstanceOf(AssertionError.class)
                .message()
                .contains(entries);
    }
}
