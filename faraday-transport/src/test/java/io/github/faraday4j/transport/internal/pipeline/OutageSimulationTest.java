package io.github.faraday4j.transport.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.internal.pipeline.OutageSimulation.Outage;
import io.github.faraday4j.transport.internal.pipeline.OutageSimulation.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the policies make of an outage. With {@code -Dsimulation.write=true} it writes the table that it compares. */
class OutageSimulationTest {

    private static final Path TABLE = Path.of("..", "docs", "outage-simulation.md");
    private static final String BEGIN = "<!-- computed -->\n";

    /** Which policies a client has. */
    private enum Client {
        NAIVE("three attempts, nothing else", manyRetries(), CircuitBreakerPolicy.disabled()),
        BUDGET("retry budget, no breaker", RetryPolicy.ofDefaults(), CircuitBreakerPolicy.disabled()),
        DEFAULTS("defaults: budget and breaker", RetryPolicy.ofDefaults(), CircuitBreakerPolicy.ofDefaults());

        private final String words;
        private final RetryPolicy retry;
        private final CircuitBreakerPolicy breaker;

        Client(String words, RetryPolicy retry, CircuitBreakerPolicy breaker) {
            this.words = words;
            this.retry = retry;
            this.breaker = breaker;
        }

        /** A budget that lasts for the whole outage is none. */
        private static RetryPolicy manyRetries() {
            return RetryPolicy.builder().budget(10_000).build();
        }
    }

    private static final Map<Outage, Map<Client, Tally>> RESULTS = new EnumMap<>(Outage.class);

    @BeforeAll
    static void simulateOnAShallowStack() throws InterruptedException {
        // An exception takes the longer to make the deeper the stack is, and JUnit's is deep.
        Thread simulation = new Thread(OutageSimulationTest::simulate);
        simulation.start();
        simulation.join();
    }

    private static void simulate() {
        for (Outage outage : Outage.values()) {
            Map<Client, Tally> tallies = new EnumMap<>(Client.class);
            for (Client client : Client.values()) {
                tallies.put(client, new OutageSimulation(client.retry, client.breaker, outage).run());
            }
            RESULTS.put(outage, tallies);
        }
    }

    private static Tally of(Outage outage, Client client) {
        return RESULTS.get(outage).get(client);
    }

    @ParameterizedTest
    @EnumSource
    void threeAttemptsAloneTripleTheLoad(Outage outage) {
        assertThat(of(outage, Client.NAIVE).requestsPerLookup()).isBetween(2.95, 3.0);
    }

    @ParameterizedTest
    @EnumSource
    void theBudgetAloneHoldsTheLoad(Outage outage) {
        assertThat(of(outage, Client.BUDGET).requestsPerLookup()).isBetween(1.0, 1.10);
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultsHoldTheLoad(Outage outage) {
        assertThat(of(outage, Client.DEFAULTS).requestsPerLookup()).isLessThanOrEqualTo(1.10);
    }

    @ParameterizedTest
    @EnumSource
    void clientsRecoverWithAndWithoutTheBreaker(Outage outage) {
        assertThat(of(outage, Client.BUDGET).secondsToRecover()).isLessThanOrEqualTo(15);
        assertThat(of(outage, Client.DEFAULTS).secondsToRecover()).isLessThanOrEqualTo(15);
    }

    @Test
    void theTableInTheDocumentationIsTheOneComputed() throws IOException {
        String committed = Files.readString(TABLE);
        String prose = committed.substring(0, committed.indexOf(BEGIN) + BEGIN.length());
        if (Boolean.getBoolean("simulation.write")) {
            Files.writeString(TABLE, prose + table());
        }
        assertThat(Files.readString(TABLE)).isEqualTo(prose + table());
    }

    private static String table() {
        StringBuilder table = new StringBuilder(
                "| the service in the outage | the client | lookups | requests a lookup | ms until a lookup fails | s to recover |\n"
                        + "|---|---|---:|---:|---:|---:|\n");
        RESULTS.forEach((outage, tallies) -> tallies.forEach((client, tally) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.2f | %.0f | %d |%n",
                outage.words,
                client.words,
                tally.lookupsInOutage(),
                tally.requestsPerLookup(),
                tally.meanMillisToFail(),
                tally.secondsToRecover()))));
        return table.toString().replace("\r\n", "\n");
    }
}
