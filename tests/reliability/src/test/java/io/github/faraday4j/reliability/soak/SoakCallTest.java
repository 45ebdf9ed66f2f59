package io.github.faraday4j.reliability.soak;

import static io.github.faraday4j.reliability.soak.InMemoryTransport.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SoakCallTest {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:1/v1");
    private static final SoakWorkload SILENCE_ONLY =
            new SoakWorkload(100, List.of(SoakReply.SILENCE), Duration.ofSeconds(10));

    private final SplittableRandom random = new SplittableRandom(1);

    @Nested
    class ALookupThatMeetsWhatWasStaged {

        @Test
        void isFineWhenAnswered() {
            SoakStatistics lookups = after(call(SoakReply.ANSWER), InMemoryTransport::answer);

            assertThat(lookups.complaints()).isEmpty();
            assertThat(lookups.bystanders()).isEmpty();
            assertThat(lookups.outcomes()).containsOnlyKeys(SoakReply.ANSWERED);
        }

        @Test
        void isFineWhenResetThreeTimes() {
            SoakStatistics lookups = after(call(SoakReply.RESET), fails(Kind.RESET));

            assertThat(lookups.complaints()).isEmpty();
            assertThat(lookups.resets()).isZero();
            assertThat(lookups.replies().get(SoakReply.RESET).sum()).isEqualTo(3);
        }

        @Test
        void isFineWhenBrokenOffByWhoeverMadeIt() {
            SoakStatistics lookups = after(call(SoakReply.ANSWER).brokenOff(), interrupted());

            assertThat(Thread.interrupted()).isTrue();
            assertThat(lookups.complaints()).isEmpty();
        }
    }

    @Nested
    class ALookupThatMeetsSomethingElse {

        @Test
        void isCountedWhenItIsAReset() {
            SoakStatistics lookups = after(call(SoakReply.ANSWER), fails(Kind.RESET));

            assertThat(lookups.resets()).isEqualTo(3);
            assertThat(lookups.bystanders()).containsOnlyKeys("ANSWER TransportFailure RESET");
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("io.github.faraday4j.reliability.soak.SoakCallTest#surprises")
        void isUnclassified(String what, SoakReply staged, InMemoryTransport.Exchange exchange, String complaint) {
            assertThat(after(call(staged), exchange).complaints())
                    .anySatisfy(told -> assertThat(told).contains(complaint));
        }

        @Test
        void isUnclassifiedWhenNobodyBrokeItOff() {
            SoakStatistics lookups = after(call(SoakReply.ANSWER), interrupted());

            assertThat(Thread.interrupted()).isTrue();
            assertThat(lookups.complaints()).singleElement().asString().contains("ended as LookupInterrupted");
        }

        @Test
        void isUnclassifiedWhenItsTimeEndsBeforeItIsOver() {
            SoakCall slow = SoakCall.drawn(random, SILENCE_ONLY);

            assertThat(after(slow, fails(Kind.TIMEOUT)).complaints())
                    .anySatisfy(told -> assertThat(told).startsWith("a retry after DeadlineExceeded"))
                    .anySatisfy(told -> assertThat(told)
                            .startsWith("ended as DeadlineExceeded after 3 attempts")
                            .endsWith("of PT10S"));
        }
    }

    @Nested
    class APolicyThatDoesAsItLikes {

        @Test
        void isHeardAskingAgainWithoutAWord() {
            SoakCall call = call(SoakReply.UNAVAILABLE);
            call.nextKey();
            call.nextKey();

            assertThat(call.complaints()).contains("asked again without a word");
        }

        @Test
        void isHeardTryingAgainWhatMayNotBeTried() {
            SoakCall call = call(SoakReply.BAD_JSON);
            call.nextKey();
            call.retryScheduled();

            assertThat(call.complaints()).contains("a retry after nothing at attempt 0");
        }

        @Test
        void isHeardGivingUpTooEarly() {
            SoakCall call = call(SoakReply.RESET);
            SoakStatistics lookups = new SoakStatistics();
            FaradayConfig once = FaradayConfig.builder()
                    .baseUri(NOWHERE)
                    .apiKeySupplier(lookups::nextKey)
                    .listener(lookups)
                    .retry(RetryPolicy.builder().maxAttempts(1).build())
                    .build();
            lookups.begin(call);
            try (var lookup = DatasetLookups.over(once, new InMemoryTransport(fails(Kind.RESET)))) {
                lookup.datasetsOf(call.scope());
            } catch (FaradayException e) {
                call.failed(e);
            }

            assertThat(call.complaints())
                    .singleElement()
                    .asString()
                    .startsWith("ended as TransportFailure RESET after 1 attempts");
        }

        @Test
        void isHeardTryingAFourthTime() {
            SoakCall call = call(SoakReply.RESET);
            try (SoakClient client = client(fails(Kind.RESET))) {
                client.make(call);
                client.make(call);

                assertThat(client.ledger().complaints()).contains("a retry after TransportFailure RESET at attempt 4");
            }
        }

        @Test
        void isHeardEndingTwice() {
            SoakCall call = call(SoakReply.ANSWER);
            try (SoakClient client = client(InMemoryTransport::answer)) {
                client.make(call);
                client.make(call);

                assertThat(client.ledger().complaints()).contains("finished twice");
            }
        }

        @Test
        void isHeardNeverEnding() {
            assertThat(call(SoakReply.ANSWER).complaints()).containsExactly("never finished");
        }
    }

    static Stream<Arguments> surprises() {
        String wrong = "a WRONG ANSWER";
        String another = "00000000-0000-4000-8000-00000000beef";
        return Stream.of(
                arguments("a cut body", SoakReply.ANSWER, fails(Kind.TRUNCATED), "was TransportFailure TRUNCATED"),
                arguments("a refused connection", SoakReply.RESET, fails(Kind.CONNECT), "was TransportFailure CONNECT"),
                arguments("an end of its time", SoakReply.ANSWER, fails(Kind.TIMEOUT), "was DeadlineExceeded"),
                arguments(
                        "an answer", SoakReply.RESET, answers(InMemoryTransport::answer), "met RESET and was answered"),
                arguments("the answer to another", SoakReply.ANSWER, lists("orders", call -> List.of(another)), wrong),
                arguments(
                        "an answer by another name",
                        SoakReply.ANSWER,
                        lists("bills", call -> List.of(scope(call))),
                        wrong),
                arguments(
                        "an answer and more",
                        SoakReply.ANSWER,
                        lists("orders", call -> List.of(scope(call), another)),
                        wrong),
                arguments("an empty answer", SoakReply.ANSWER, lists("orders", call -> List.of()), wrong),
                arguments(
                        "an error", SoakReply.ANSWER, breaks(), "not a failure of a lookup: java.lang.AssertionError"));
    }

    private static InMemoryTransport.Exchange answers(InMemoryTransport.Exchange exchange) {
        return exchange;
    }

    private static InMemoryTransport.Exchange lists(String name, Function<HttpCall, List<String>> ids) {
        return call -> InMemoryTransport.datasets(call, name, ids.apply(call));
    }

    private static InMemoryTransport.Exchange fails(Kind kind) {
        return call -> {
            throw new TransportFault(kind, "");
        };
    }

    private static InMemoryTransport.Exchange interrupted() {
        return call -> {
            throw new InterruptedException();
        };
    }

    private static InMemoryTransport.Exchange breaks() {
        return call -> {
            throw new AssertionError("broken");
        };
    }

    private SoakCall call(SoakReply staged) {
        return SoakCall.always(staged, random);
    }

    private static SoakClient client(InMemoryTransport.Exchange exchange) {
        return SoakClient.open(NOWHERE, 1, config -> new InMemoryTransport(exchange));
    }

    private static SoakStatistics after(SoakCall call, InMemoryTransport.Exchange exchange) {
        try (SoakClient client = client(exchange)) {
            client.make(call);
            return client.ledger();
        }
    }
}
