package io.github.faraday4j.transport.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.faraday4j.CircuitOpenException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupInterruptedException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.transport.FaradayConfig;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What holds for any configuration and any service. Tries are random but seeded: {@code
 * -Dproperties.tries=100000} makes more, {@code -Dproperties.seed=…} repeats the one that failed.
 */
class PolicyPropertiesTest {

    private static final int TRIES = Integer.getInteger("properties.tries", 1_000);
    private static final long SEED = Long.getLong("properties.seed", 20_261_123L);
    private static final int LOOKUPS = 40;
    private static final Pattern STATE = Pattern.compile(
            ".*\\{budget=(\\d+), (?:CircuitBreakingAttempt\\{\\w+, )?ConcurrencyLimitedAttempt\\{free=(\\d+), .*");

    @Test
    void holdForAnyConfigurationAndAnyService() {
        for (long seed = SEED; seed < SEED + TRIES; seed++) {
            try {
                new Try(seed).run();
            } catch (AssertionError | RuntimeException e) {
                fail("-Dproperties.tries=1 -Dproperties.seed=" + seed, e);
            }
        }
    }

    /** One client with random policies, over a service with random manners. */
    private static final class Try {

        private final SplittableRandom random;
        private final VirtualTicker ticker = new VirtualTicker();
        private final EventLedger ledger = new EventLedger();
        private final RandomService service;
        private final FaradayConfig config;
        private final HttpDatasetLookup lookup;

        Try(long seed) {
            random = new SplittableRandom(seed);
            service = new RandomService(random.split(), ticker);
            config = RandomConfigs.config(random).listener(ledger).build();
            lookup = TestLookups.over(config, "random", service, new CountDownLatch(1), ticker);
        }

        void run() {
            for (int i = 0; i < LOOKUPS; i++) {
                checkOneLookup();
                ticker.pass(Duration.ofMillis(random.nextInt(3_000)));
            }
            checkThatTheBreakerStillLetsProbesThrough();
            assertThat(ledger.started()).isEqualTo(ledger.finished());
        }

        private void checkOneLookup() {
            Duration timeout = random.nextInt(4) == 0 ? Duration.ofMillis(1 + random.nextInt(2_000)) : null;
            Duration limit = timeout == null ? config.totalTimeout() : timeout;
            long start = ticker.nanoTime();
            int waitsBefore = ticker.waits().size();
            int requestsBefore = service.requests();
            ledger.clear();
            boolean cutShort = false;
            try {
                lookup.datasetsOf(
                        RandomConfigs.SCOPE,
                        timeout == null ? LookupOptions.ofDefaults() : LookupOptions.timeout(timeout));
                assertThat(ledger.failure()).isEmpty();
            } catch (FaradayException e) {
                assertThat(ledger.failure()).containsSame(e);
                assertThat(e.attempts()).isEqualTo(service.requests() - requestsBefore);
                cutShort = e instanceof LookupInterruptedException;
                assertThat(Thread.interrupted()).isEqualTo(cutShort);
            } catch (StackOverflowError e) {
                cutShort = true;
                assertThat(ledger.error()).containsSame(e);
            }
            Duration waited = ticker.waits().subList(waitsBefore, ticker.waits().size()).stream()
                    .reduce(Duration.ZERO, Duration::plus);
            assertThat(Duration.ofNanos(ticker.nanoTime() - start)).isLessThanOrEqualTo(limit);
            assertThat(waited).isLessThanOrEqualTo(limit);
            assertThat(service.requests() - requestsBefore)
                    .isLessThanOrEqualTo(config.retry().maxAttempts());
            int unheard = service.requests() - requestsBefore - ledger.attempts();
            assertThat(unheard).isEqualTo(cutShort && unheard > 0 ? 1 : 0);
            checkBudgetAndPermits();
        }

        private void checkBudgetAndPermits() {
            Matcher state = STATE.matcher(lookup.toString());
            assertThat(state.matches()).as(lookup.toString()).isTrue();
            assertThat(Integer.parseInt(state.group(1)))
                    .isBetween(0, config.retry().budget());
            assertThat(Integer.parseInt(state.group(2))).isEqualTo(config.maxConcurrentLookups());
        }

        private void checkThatTheBreakerStillLetsProbesThrough() {
            service.recover();
            ticker.pass(config.circuitBreaker().openDuration().plusMillis(1));
            int refused = 0;
            for (int i = 0; i < LOOKUPS; i++) {
                try {
                    lookup.datasetsOf(RandomConfigs.SCOPE);
                } catch (CircuitOpenException e) {
                    // What was counted before the recovery may weigh more than what came after it; once.
                    refused++;
                    ticker.pass(config.circuitBreaker().openDuration().plusMillis(1));
                }
            }
            assertThat(refused).isLessThanOrEqualTo(1);
            assertThat(lookup.datasetsOf(RandomConfigs.SCOPE)).isEmpty();
        }
    }
}
