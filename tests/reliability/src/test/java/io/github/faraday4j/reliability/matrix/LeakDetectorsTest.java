package io.github.faraday4j.reliability.matrix;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import io.github.faraday4j.reliability.matrix.WrongTransport.Mistake;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The looks at the log, and for the key, notice what they are there for. */
class LeakDetectorsTest extends WronglyPlayed {

    private static final Logger LOG = LoggerFactory.getLogger(LeakDetectorsTest.class);

    @Nested
    class WhenTheLogSaysOtherwise {

        @Test
        void aWarningThatIsMissingIsNoticed() {
            ours.setLevel(Level.OFF);

            assertNoticed("warnings", failed());
        }

        @Test
        void aWarningTooManyIsNoticed() {
            mistake = (sound, call) -> {
                LOG.warn("{}: lookup 1 for scope x failed", bench.name());
                return sound.exchange(call);
            };

            assertNoticed("warnings", failed());
        }

        @Test
        void aWarningOfAnAnswerIsNoticed() {
            mistake = (sound, call) -> {
                LOG.warn("{}: lookup 1 for scope x failed", bench.name());
                return sound.exchange(call);
            };

            assertNoticed("warnings", answered());
        }

        @Test
        void anAttemptThatIsNotToldIsNoticed() {
            ours.setLevel(Level.INFO);

            assertNoticed("lines about attempts", answered());
        }

        @Test
        void anAttemptThatIsToldTwiceIsNoticed() {
            mistake = (sound, call) -> {
                LOG.debug("{}: lookup 1, attempt 1 over jdk for scope x: answered", bench.name());
                return sound.exchange(call);
            };

            assertNoticed("lines about attempts", answered());
        }
    }

    /** Is sound, and prints what it should not. */
    private record Telling(String text) implements Mistake {

        @Override
        public HttpReply exchange(HttpTransport sound, HttpCall call) throws IOException, InterruptedException {
            return sound.exchange(call);
        }
    }

    @Nested
    class WhenTheKeyShows {

        private void assertLeakNoticed(FaultScenario row) {
            assertThatThrownBy(() -> play(row, FOR_LOOKUPS))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("[sk_CANAR in ");
        }

        @Test
        void inALineAtTraceItIsNoticed() {
            mistake = (sound, call) -> {
                LoggerFactory.getLogger("some.client").trace("asks with {}", call.headers());
                return sound.exchange(call);
            };

            assertLeakNoticed(answered());
        }

        @Test
        void inALineOfTheJdkItIsNoticed() {
            mistake = (sound, call) -> {
                java.util.logging.Logger.getLogger("some.client")
                        .finest(call.headers().toString());
                return sound.exchange(call);
            };

            assertLeakNoticed(answered());
        }

        @Test
        void inAFieldOfWhatACallerGetsItIsNoticed() {
            assertLeakNoticed(FaultScenario.played(
                    0,
                    "as the test says",
                    "",
                    (bench, outcome) -> bench.seen(new CarryingException(KeyLeakCheck.KEY))));
        }

        @Test
        void inAnErrorThatAListenerGetsItIsNoticed() {
            mistake = (sound, call) -> {
                throw new StackOverflowError(KeyLeakCheck.KEY);
            };

            assertLeakNoticed(FaultScenario.played(0, "as the test says", "", (bench, outcome) -> {
                ScriptedServer server = bench.answering(ANSWER);
                assertThatThrownBy(() ->
                                bench.look(bench.lookup(bench.config(server).build())))
                        .isInstanceOf(StackOverflowError.class);
            }));
        }

        @Test
        void inTheTextOfALookupItIsNoticed() {
            assertLeakNoticed(FaultScenario.played(0, "as the test says", "", (bench, outcome) -> {
                ScriptedServer server = bench.answering(ANSWER);
                bench.lookup(
                        bench.config(server).build(),
                        sound -> new WrongTransport(sound, new Telling(KeyLeakCheck.KEY)));
            }));
        }
    }

    @Nested
    class WhenAMessageIsNotPrintable {

        @Test
        void itIsNoticed() {
            FaultScenario row = FaultScenario.played(
                    0, "as the test says", "", (bench, outcome) -> bench.seen(new IOException("two\nlines")));

            assertThatThrownBy(() -> play(row, FOR_LOOKUPS))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("two\nlines");
        }
    }
}
