package io.github.faraday4j.reliability.soak;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.jdk.JdkTransportProvider;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs the contract as it is extended, with fewer lookups than it takes, over transports that break it. */
class TransportSoakContractTest {

    private static final String LOOKUPS = "soak.lookups";
    private static final String SECONDS = "soak.seconds";
    private static final String CANCELLATIONS = "soak.cancellations";

    @AfterEach
    void clear() {
        System.clearProperty(LOOKUPS);
        System.clearProperty(SECONDS);
        System.clearProperty(CANCELLATIONS);
    }

    @Test
    void isNotKeptByNoLookups() {
        System.setProperty(SECONDS, "0");
        TransportSoakContract sound = new AlteredSoak((transport, call) -> transport.exchange(call));

        assertBroken(sound::losesNothingWhileTheServiceFailsInTwentyWays, "lookups that count");
    }

    @Test
    void isNotKeptByFewLookupsOrByResetsAtRandom() {
        System.setProperty(LOOKUPS, "500");
        AtomicInteger exchanges = new AtomicInteger();
        TransportSoakContract resetting = new AlteredSoak((transport, call) -> {
            HttpReply reply = transport.exchange(call);
            if (exchanges.incrementAndGet() % 5 == 0) {
                throw new TransportFault(Kind.RESET, "");
            }
            return reply;
        });

        assertBroken(
                resetting::losesNothingWhileTheServiceFailsInTwentyWays,
                "lookups that count",
                "resets that nobody staged");
    }

    @Test
    void isNotKeptByASmallStormOrByWhoeverSwallowsInterrupts() {
        System.setProperty(CANCELLATIONS, "50");
        TransportSoakContract swallowing = new AlteredSoak((transport, call) -> {
            try {
                return transport.exchange(call);
            } catch (InterruptedException e) {
                throw new TransportFault(Kind.RESET, "", e);
            }
        });

        assertBroken(
                swallowing::losesNothingInAStormOfCancellations,
                "lookups that count",
                "the flag of an interrupt is lost");
    }

    private static void assertBroken(ThrowingCallable contract, String... entries) {
        assertThatThrownBy(contract)
                .isInstanceOf(AssertionError.class)
                .message()
                .contains(entries);
    }

    private static final class AlteredSoak extends TransportSoakContract {

        private final AlteredTransport.Alteration alteration;

        AlteredSoak(AlteredTransport.Alteration alteration) {
            this.alteration = alteration;
        }

        @Override
        protected HttpTransport transport(FaradayConfig config) {
            return new AlteredTransport(new JdkTransportProvider().create(config), alteration);
        }
    }
}
