package io.github.faraday4j.reliability.matrix;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.reliability.matrix.FaultScenario.Fate;
import io.github.faraday4j.reliability.matrix.FaultScenarioRunner.Patience;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The looks at the connection and at the next lookup notice what they are there for. */
class ConnectionDetectorsTest extends WronglyPlayed {

    /** Attempts that have less time than a busy machine is granted, and more than they need. */
    private static FaultScenario hurried() {
        Duration little = FaultTestBed.SLACK.minusSeconds(1);
        return answered().with(config -> config.attemptTimeout(little).connectTimeout(little));
    }

    @Nested
    class WhenAConnectionFaresOtherwise {

        @Test
        void oneThatIsKeptIsNoticed() {
            assertNoticed(
                    "all 1 connections are closed by the client",
                    fault().told(ANSWER).ends("0 datasets", Fate.CLOSED));
        }

        @Test
        void oneThatIsNotUsedAgainIsNoticed() {
            mistake = (sound, call) -> overAClientOfItsOwn(call);

            assertNoticed("new connections for the next lookup", answered());
        }

        @Test
        void oneThatIsUsedThoughItIsLostIsNoticed() {
            assertNoticed("new connections for the next lookup", answered().ends("0 datasets", Fate.LOST));
        }

        @Test
        void oneTooManyForTheNextLookupIsNoticed() {
            mistake = afterTheFirst(1, (sound, call) -> {
                bench.closes(new Socket(call.uri().getHost(), call.uri().getPort()));
                return overAClientOfItsOwn(call);
            });

            assertNoticed("new connections for the next lookup", answered().ends("0 datasets", Fate.EITHER));
        }
    }

    @Nested
    class WhenConnectionsAreClosedSlowly {

        private final ClosingTimes times = new ClosingTimes();

        @Test
        void itIsNoticed() {
            times.add(Duration.ofSeconds(1));

            assertThatThrownBy(times::check).hasMessageContaining("[time until a connection is closed]");
        }

        @Test
        void itIsNotIfTheQuickerOnesAreQuick() {
            times.add(Duration.ofSeconds(1));
            times.add(Duration.ofSeconds(1));
            times.add(Duration.ofSeconds(1));
            times.add(Duration.ofMillis(1));

            assertThatThrownBy(times::check).isInstanceOf(AssertionError.class);
            times.add(Duration.ofMillis(1));
            assertThatCode(times::check).doesNotThrowAnyException();
        }
    }

    @Nested
    class WhenTheNextLookupFails {

        @Test
        void itsOutcomeIsNoticed() {
            mistake = afterTheFirst(Integer.MAX_VALUE, failing(Kind.TLS));

            assertNoticed("the next lookup", answered());
        }

        @Test
        void itsSecondAttemptIsNoticed() {
            mistake = afterTheFirst(1, failing(Kind.RESET));

            assertNoticed("lines about attempts", answered());
        }

        @Test
        void anotherOutcomeThanATimeOutIsNoticedIfItIsHurried() {
            mistake = afterTheFirst(1, failing(Kind.TLS));

            assertNoticed("the next lookup", hurried());
        }

        @Test
        void timeOutsWithoutEndAreNoticedIfItIsHurried() {
            mistake = afterTheFirst(Integer.MAX_VALUE, failing(Kind.TIMEOUT));

            assertNoticed("the next lookup", hurried());
        }

        @Test
        void aFewTimeOutsAreNotIfItIsHurried() {
            mistake = afterTheFirst(4, failing(Kind.TIMEOUT));

            assertThatCode(() -> play(hurried(), Patience.WITH_A_BUSY_MACHINE)).doesNotThrowAnyException();
        }
    }
}
