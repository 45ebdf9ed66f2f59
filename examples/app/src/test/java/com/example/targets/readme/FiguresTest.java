package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.targets.readme.Exchanges.Exchange;
import io.github.faraday4j.transport.ApiKey;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences with figures in them: each is written here with the figures of the code, and must be in the document. */
class FiguresTest {

    private static final List<String> NUMERALS = List.of("none", "one", "two", "three", "four", "five");

    private final FaradayConfig config =
            FaradayConfig.builder().apiKey("test_any_key").build();
    private final RetryPolicy retry = config.retry();
    private final CircuitBreakerPolicy breaker = config.circuitBreaker();
    private final ResponseLimits limits = config.limits();

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/reliability.md"})
    void ofTheTimeLineOfALookup(String document) {
        assertThat(text(document))
                .contains("The time line of one lookup: "
                        + config.totalTimeout().toSeconds()
                        + " seconds for everything, up to " + NUMERALS.get(retry.maxAttempts()) + " attempts of "
                        + config.attemptTimeout().toSeconds() + " seconds each");
    }

    @Test
    void ofTheDrawingOfALookup() {
        Readme drawing = Readme.find().beside("docs/one-lookup.svg");
        String second = words(retry.baseDelay().multipliedBy(2));
        String total = words(config.totalTimeout());

        assertThat(drawing.text().replaceAll("<[^>]*>", "\n").lines().map(String::strip))
                .contains(
                        "totalTimeout " + total + ": all attempts and waits, to the last byte of the body",
                        "cut off by attemptTimeout, " + words(config.attemptTimeout()),
                        retry.maxAttempts() + " attempts at most; a retry costs " + costOfARetry() + " of "
                                + retry.budget() + " tokens",
                        "back-off: by chance, 0 to " + words(retry.baseDelay()) + ", then 0 to " + second,
                        "after a 429 without Retry-After: 0 to " + words(retry.throttledBaseDelay()) + ", 0 to "
                                + words(retry.throttledBaseDelay().multipliedBy(2)),
                        "a wait that does not fit the " + total + " ends the lookup",
                        "up to " + words(retry.maxRetryAfter()) + ", in seconds or as a date: obeyed, and",
                        "opens if half of the last",
                        breaker.windowSize() + " failed, of " + breaker.minimumAttempts() + " at least;",
                        "sends nothing for " + words(breaker.openDuration()) + ",",
                        "then lets " + breaker.probes() + " probes decide",
                        config.maxConcurrentLookups() + " attempts at once;",
                        "waits as the " + total + " allow;",
                        "connectTimeout, " + words(config.connectTimeout()),
                        words(config.attemptTimeout()) + ", and the total;",
                        mebibytes(limits.maxBodyBytes()) + " at most");
        assertThat(breaker.failureRateThreshold()).as("half, in percent").isEqualTo(50);
    }

    @Test
    void ofWaits() {
        assertThat(text("docs/reliability.md"))
                .contains("**Waits** are drawn from zero up to " + words(retry.baseDelay()) + ", "
                        + words(retry.baseDelay().multipliedBy(2)) + ", … " + words(retry.maxDelay()) + "; from "
                        + words(retry.throttledBaseDelay()) + " on after a 429")
                .contains("A `Retry-After` of up to " + words(retry.maxRetryAfter()) + ", in seconds or as a date,");
    }

    @Test
    void ofTheBudget() {
        String costs =
                "a retry costs " + costOfARetry() + " tokens, a lookup that succeeds at its first attempt brings "
                        + NUMERALS.get(costOfARetry() / successesForARetry()) + " back";

        assertThat(text("docs/reliability.md")).contains(costs);
        assertThat(text("README.md"))
                .contains("tokens for retries; a retry costs " + costOfARetry()
                        + ", a success at first try gives one back");
    }

    /** The least budget with which a lookup that fails is tried again. */
    private static int costOfARetry() {
        return IntStream.range(0, 100)
                .filter(budget -> ObservedLookup.retries(budget, List.of(Exchanges.refuses(503))) > 0)
                .findFirst()
                .orElseThrow();
    }

    /** The fewest lookups that have to succeed before another retry is paid for, once the budget is spent. */
    private static int successesForARetry() {
        return IntStream.range(0, 100)
                .filter(successes -> {
                    List<Exchange> exchanges = new ArrayList<>(List.of(Exchanges.refuses(503)));
                    exchanges.addAll(Collections.nCopies(successes, Exchanges.datasets()));
                    exchanges.add(Exchanges.refuses(503));
                    return ObservedLookup.retries(costOfARetry(), exchanges) > 1;
                })
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofLimits() {
        assertThat(text("docs/reliability.md"))
                .contains("**Limits**: " + mebibytes(limits.maxBodyBytes()) + " of body, inflated or not, "
                        + kibibytes(limits.maxErrorBodyBytes()) + " of error body, "
                        + kibibytes(limits.maxHeaderBytes()) + " of headers");
    }

    @Test
    void ofTheKey() {
        int[] lengths = IntStream.range(1, 2000)
                .filter(length -> isTaken("k".repeat(length)))
                .toArray();

        assertThat(text("docs/security.md"))
                .contains("Only " + lengths[0] + " to " + lengths[lengths.length - 1]
                        + " printable ASCII characters are taken");
    }

    private static boolean isTaken(String key) {
        try {
            ApiKey.of(key);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void ofMutants() {
        String threshold =
                Poms.only("<mutationThreshold>(\\d+)<", new Poms(Readme.find().root()).all());

        assertThat(text("docs/mutation-survivors.md")).contains("fails below " + threshold + " %");
    }

    private static String text(String document) {
        return Readme.find().beside(document).prose();
    }

    private static String words(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }

    private static String mebibytes(int bytes) {
        return bytes / 1024 / 1024 + " MiB";
    }

    private static String kibibytes(int bytes) {
        return bytes / 1024 + " KiB";
    }
}
