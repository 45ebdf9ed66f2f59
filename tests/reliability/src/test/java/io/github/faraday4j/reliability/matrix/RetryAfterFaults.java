package io.github.faraday4j.reliability.matrix;

import static io.github.faraday4j.testkit.internal.RawHttp.sized;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.reliability.matrix.FaultTestBed.Ended;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Rows 72 to 75 and 78: a service that says when to come back. Tried again without a wait unless it says so. */
final class RetryAfterFaults {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private RetryAfterFaults() {}

    static Stream<FaultScenario> rows() {
        return Stream.of(obeyed(), datesAndBounds(), unreadable(), outages()).flatMap(rows -> rows);
    }

    private static FaultScenario asked(int number, String fault, String headers, String outcome) {
        return FaultScenario.of(number, fault)
                .answered(sized("429 X", headers, "{}"))
                .ends(outcome);
    }

    private static Stream<FaultScenario> obeyed() {
        return Stream.of(FaultScenario.played(
                72, "429 with a second to wait, and then an answer", "0 datasets", (bench, outcome) -> {
                    ScriptedServer server = bench.serve(throttlingOnce("Retry-After: 1"));
                    DatasetLookupAdapter lookup =
                            bench.lookup(bench.config(server).build());
                    Ended ended = bench.look(lookup);

                    assertThat(ended.outcome()).isEqualTo(outcome);
                    assertThat(ended.elapsed()).isBetween(SECOND, SECOND.plus(FaultTestBed.SLACK));
                    assertThat(server.requests()).hasSize(2);
                    assertThat(server.connections()).isEqualTo(1);
                }));
    }

    private static ScriptedServer.Script throttlingOnce(String header) {
        AtomicBoolean throttled = new AtomicBoolean();
        return peer -> {
            while (peer.awaitRequest()) {
                peer.send(throttled.getAndSet(true) ? RawHttp.json("[]") : sized("429 X", header, "{}"));
            }
        };
    }

    private static Stream<FaultScenario> datesAndBounds() {
        String date = "Date: Mon, 01 Jan 2024 12:00:00 GMT\r\n";
        return Stream.of(
                asked(
                        73,
                        "429 with a date, by the service's clock",
                        date + "Retry-After: Mon, 01 Jan 2024 13:00:00 GMT",
                        "RateLimited 429 PT1H"),
                asked(
                                73,
                                "429 with a date that has passed",
                                date + "Retry-After: Mon, 01 Jan 2024 11:00:00 GMT",
                                "RateLimited 429")
                        .again(),
                asked(74, "429 with a longer wait than is kept", "Retry-After: 3600", "RateLimited 429 PT1H"),
                asked(74, "429 with a longer wait than the deadline allows", "Retry-After: 40", "RateLimited 429 PT40S")
                        .with(config -> config.totalTimeout(HALF_A_MINUTE)
                                .attemptTimeout(HALF_A_MINUTE)
                                .connectTimeout(HALF_A_MINUTE)
                                .retry(FaultTestBed.retries()
                                        .maxRetryAfter(HALF_A_MINUTE.multipliedBy(2))
                                        .build())));
    }

    private static Stream<FaultScenario> unreadable() {
        return Stream.of(
                        Stream.of("soon", "", "-1", "0,120", "99999999999999999999", "1e3", "+1")
                                .map(value -> asked(
                                                75,
                                                "`Retry-After: " + value + "`, which is ignored",
                                                "Retry-After: " + value,
                                                "RateLimited 429")
                                        .again()),
                        Stream.of(
                                asked(75, "`Retry-After: 1.5`, rounded up", "Retry-After: 1.5", "RateLimited 429 PT2S")
                                        .with(config -> config.retry(FaultTestBed.retries()
                                                .maxRetryAfter(SECOND)
                                                .build()))))
                .flatMap(rows -> rows);
    }

    private static Stream<FaultScenario> outages() {
        return Stream.of(
                        FaultScenario.of(78, "503")
                                .answered(sized("503 X", "X: y", "{}"))
                                .ends("ServerError 503"),
                        FaultScenario.of(78, "503 with no time to wait")
                                .answered(sized("503 X", "Retry-After: 0", "{}"))
                                .ends("ServerError 503 PT0S"))
                .map(FaultScenario::again);
    }
}
