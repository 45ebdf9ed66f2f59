package io.github.faraday4j.reliability.matrix;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.reliability.matrix.FaultScenario.Fate;
import io.github.faraday4j.reliability.matrix.FaultScenarioRunner.Patience;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The looks at result, requests and time notice what they are there for. */
class FaultDetectorsTest extends WronglyPlayed {

    @Nested
    class WhenNothingIsWrong {

        @Test
        void nothingIsNoticedOfAnAnswer() {
            assertThatCode(() -> play(answered(), FOR_LOOKUPS)).doesNotThrowAnyException();
        }

        @Test
        void nothingIsNoticedOfAFailure() {
            assertThatCode(() -> play(failed(), FOR_LOOKUPS)).doesNotThrowAnyException();
        }
    }

    @Nested
    class WhenALookupEndsOtherwise {

        @Test
        void theOutcomeIsNoticed() {
            assertNoticed("how it ended", answered().ends("1 dataset"));
        }

        @Test
        void theBeginningOfTheOutcomeIsNoticed() {
            assertNoticed("how it ended", answered().ends("1 data" + FaultScenario.AND_SO_ON));
        }

        @Test
        void wordsThatAreMissingAreNoticed() {
            assertNoticed("the message", failed().saying("in other words"));
        }

        @Test
        void theAttemptsOfAFailureAreNoticed() {
            assertNoticed("attempts", failed().onceMore());
        }

        @Test
        void anAnswerAtTheFirstAttemptIsNoticed() {
            assertNoticed("what needs no other attempt", answered().again());
        }
    }

    @Nested
    class WhenTheServiceIsAskedOtherwise {

        @Test
        void aRequestThatIsSentTwiceIsNoticed() {
            mistake = (sound, call) -> {
                sound.exchange(call);
                return sound.exchange(call);
            };

            assertNoticed("requests", answered());
        }

        @Test
        void anAttemptThatSendsNothingIsNoticed() {
            mistake = afterTheFirst(2, failing(Kind.RESET));

            assertNoticed(
                    "requests", fault().cutAfter("HTTP/1.1 200 OK\r\n").again().ends("TransportFailure RESET"));
        }

        @Test
        void aRequestInTheClearIsNoticed() {
            mistake = (sound, call) -> sound.exchange(inTheClear(call));

            assertNoticed(
                    "requests",
                    fault().served((peer, bench) -> peer.answerEach(ANSWER))
                            .unasked()
                            .ends("0 datasets"));
        }

        private static HttpCall inTheClear(HttpCall call) {
            return HttpCall.builder(URI.create(call.uri().toString().replace("https", "http")))
                    .build();
        }

        @Test
        void aConnectionOverWhichNobodyAsksIsNoticed() {
            mistake = (sound, call) -> {
                bench.closes(new Socket(call.uri().getHost(), call.uri().getPort()));
                return sound.exchange(call);
            };

            assertNoticed("connections", answered().ends("0 datasets", Fate.EITHER));
        }

        @Test
        void aConnectionForEachAttemptIsNoticed() {
            mistake = (sound, call) -> overAClientOfItsOwn(call);

            assertNoticed("connections", failed());
        }
    }

    @Nested
    class WhenItTakesAnotherTime {

        @Test
        void aLookupThatTakesLongerIsNoticed() {
            Patience none = new Patience(Duration.ZERO, FaultTestBed.SLACK);

            assertThatThrownBy(() -> play(answered(), none))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("[the time it took]");
        }

        @Test
        void anAttemptThatEndsBeforeItsTimeIsNoticed() {
            assertNoticed("the time it took", answered().stalling(FaultTestBed.LONG));
        }
    }
}
