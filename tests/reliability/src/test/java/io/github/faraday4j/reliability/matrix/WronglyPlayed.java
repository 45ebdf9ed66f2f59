package io.github.faraday4j.reliability.matrix;

import static io.github.faraday4j.testkit.internal.RawHttp.error;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import io.github.faraday4j.reliability.matrix.FaultScenarioRunner.Patience;
import io.github.faraday4j.reliability.matrix.WrongTransport.Mistake;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.jdk.JdkTransportProvider;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** Rows that are played over a transport with a mistake, or expect what will not come, so that it has to be noticed. */
@Timeout(60)
abstract class WronglyPlayed {

    static final String ANSWER = RawHttp.json("[]");

    /** Lookups may take their time; what never happens is not waited for. */
    static final Patience FOR_LOOKUPS = new Patience(FaultTestBed.SLACK, Duration.ofMillis(100));

    final Logger ours = (Logger) LoggerFactory.getLogger("io.github.faraday4j");
    final CapturedLogs log = CapturedLogs.open();
    final FaultTestBed bench = new FaultTestBed("wrong", this::transport, Set.of(), log);
    Mistake mistake = HttpTransport::exchange;

    private HttpTransport transport(FaradayConfig config) {
        return new WrongTransport(
                new JdkTransportProvider().create(config), (sound, call) -> mistake.exchange(sound, call));
    }

    @AfterEach
    void close() throws IOException {
        ours.setLevel(null);
        bench.close();
        log.close();
    }

    final void play(FaultScenario row, Patience patience) throws Exception {
        new FaultScenarioRunner(row, bench, new ClosingTimes(), patience).play();
    }

    final void assertNoticed(String what, FaultScenario row) {
        assertThatThrownBy(() -> play(row, FOR_LOOKUPS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining('[' + what + ']');
    }

    static FaultScenario fault() {
        return FaultScenario.of(0, "as the test says");
    }

    static FaultScenario answered() {
        return fault().answered(ANSWER).ends("0 datasets");
    }

    static FaultScenario failed() {
        return fault().answered(error(500, "{}")).again().ends("ServerError 500");
    }

    /** A mistake that begins with the second exchange, and ends after so many. */
    static Mistake afterTheFirst(int exchanges, Mistake mistake) {
        AtomicInteger asked = new AtomicInteger();
        return (sound, call) -> {
            int number = asked.getAndIncrement();
            return number >= 1 && number <= exchanges ? mistake.exchange(sound, call) : sound.exchange(call);
        };
    }

    static Mistake failing(Kind kind) {
        return (sound, call) -> {
            throw new TransportFault(kind, "");
        };
    }

    static HttpReply overAClientOfItsOwn(HttpCall call) throws IOException, InterruptedException {
        FaradayConfig config = FaradayConfig.builder().apiKey(KeyLeakCheck.KEY).build();
        try (HttpTransport own = new JdkTransportProvider().create(config)) {
            return own.exchange(call);
        }
    }
}
