package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.targets.metrics.LookupMetrics;
import com.example.targets.readme.Exchanges.Exchange;
import com.example.targets.readme.Readme.Row;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of meters, and the values of their tags, after lookups that ended in each way. */
class MetersTableTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    private static final List<Exchange> ENDS = List.of(
            Exchanges.datasets(),
            Exchanges.refuses(403),
            Exchanges.refuses(503),
            Exchanges.fails(new ConnectException("of a test")),
            Exchanges.page(200),
            call -> {
                throw new StackOverflowError("of a test");
            });

    private final Readme page = Readme.find().beside("docs/observability.md");
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Deque<Exchange> script = new ArrayDeque<>();

    @BeforeEach
    void endInEachWay() {
        DatasetLookupPort once = lookup(1);
        DatasetLookupPort twice = lookup(2);
        for (Exchange end : ENDS) {
            lookUp(once, List.of(end));
            lookUp(twice, List.of(Exchanges.refuses(503), end));
        }
    }

    private DatasetLookupPort lookup(int attempts) {
        FaradayConfig config = FaradayConfig.builder()
                .apiKey("test_any_key")
                .retry(RetryPolicy.builder()
                        .maxAttempts(attempts)
                        .maxDelay(Duration.ZERO)
                        .build())
                .circuitBreaker(CircuitBreakerPolicy.disabled())
                .listener(new LookupMetrics(registry))
                .build();
        return DatasetLookups.over(
                config, Exchanges.transport(call -> script.remove().perform(call)));
    }

    private void lookUp(DatasetLookupPort lookup, List<Exchange> exchanges) {
        script.addAll(exchanges);
        try {
            lookup.datasetsOf(SCOPE);
        } catch (FaradayException | StackOverflowError e) {
            // How it ended is in the meters.
        }
    }

    @Test
    void tellsTheirKindsAndTags() {
        Map<String, List<Object>> metered = new TreeMap<>();
        for (Meter meter : registry.getMeters()) {
            Meter.Id id = meter.getId();
            Set<String> tags = id.getTags().stream().map(Tag::getKey).collect(Collectors.toCollection(TreeSet::new));
            metered.put(id.getName(), List.of(id.getType().name().toLowerCase(Locale.ROOT), tags));
        }

        assertThat(page.rows("Meter").stream()
                        .collect(Collectors.toMap(
                                MetersTableTest::name,
                                row -> List.of(
                                        row.cells().get(1),
                                        Poms.groups("`(\\w+)`", row.cells().get(2))))))
                .isEqualTo(metered);
    }

    private static String name(Row row) {
        return row.cells().get(0).replace("`", "");
    }

    @Test
    void tellsTheValuesOfTheTags() {
        for (String tag : List.of("outcome", "status", "retried")) {
            String sentence = Poms.only("`" + tag + "` is (`[^.:]*?)(?:: |\\. | where )", page.prose());

            assertThat(Poms.groups("`(\\w+)`", sentence)).as(tag).isEqualTo(values(tag));
        }
    }

    private Set<String> values(String tag) {
        return registry.getMeters().stream()
                .map(meter -> meter.getId().getTag(tag))
                .filter(value -> value != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void tellsHowManyThereCanBe() {
        assertThat(Poms.groups("(\\d+) meters for a transport", page.text()))
                .containsExactly(Integer.toString(registry.getMeters().size()));
    }
}
