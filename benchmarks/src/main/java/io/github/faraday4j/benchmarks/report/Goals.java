package io.github.faraday4j.benchmarks.report;

import static io.github.faraday4j.benchmarks.Payload.EMPTY;
import static io.github.faraday4j.benchmarks.Payload.L;
import static io.github.faraday4j.benchmarks.Payload.M;
import static io.github.faraday4j.benchmarks.Payload.S;
import static io.github.faraday4j.benchmarks.client.ClientKind.FARADAY_FEIGN;
import static io.github.faraday4j.benchmarks.client.ClientKind.FARADAY_JDK;
import static io.github.faraday4j.benchmarks.client.ClientKind.FEIGN_DATABIND;
import static io.github.faraday4j.benchmarks.client.ClientKind.GENERATED_FEIGN;
import static io.github.faraday4j.benchmarks.client.ClientKind.GENERATED_NATIVE;
import static io.github.faraday4j.benchmarks.client.ClientKind.JDK_BYTES;

import io.github.faraday4j.benchmarks.Payload;
import io.github.faraday4j.benchmarks.client.ClientKind;
import io.github.faraday4j.benchmarks.coldstart.ColdStarts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the library sets out to cost at most. Ratios are of figures from one run. */
final class Goals {

    private static final double NO_STRETCH = Double.NaN;
    private static final String FARADAY = "faraday4j";

    private final Measurements measured;
    private final Optional<ColdStarts> coldStarts;

    Goals(Measurements measured, Optional<ColdStarts> coldStarts) {
        this.measured = measured;
        this.coldStarts = coldStarts;
    }

    Table table() {
        Table table = Table.of("Figure", "Goal", "Stretch", "Measured", "");
        Stream.of(decoding(), lookups(), startUp()).flatMap(List::stream).forEach(goal -> table.row(goal.cells()));
        return table;
    }

    private List<Goal> decoding() {
        return List.of(
                Goal.atMost(
                        "decoding S, M ÷ token scan", "", 2.0, 1.35, decode("tokenScan", S), decode("tokenScan", M)),
                Goal.atMost(
                        "decoding S, M ÷ databind into records",
                        "",
                        0.5,
                        0.35,
                        decode("databindRecords", S),
                        decode("databindRecords", M)),
                Goal.atMost("allocation of decoding S", " KB", 13.5, 12, decodeKilobytes(S)),
                Goal.atMost("allocation of decoding M", " KB", 650, 600, decodeKilobytes(M)),
                Goal.atMost("time per dataset, M ÷ S and L ÷ S", "", 1.3, NO_STRETCH, growth(M), growth(L)),
                Goal.atMost("our own cost over transport and codec, time", " µs", 2, 1, overheadMicros()),
                Goal.atMost("our own cost over transport and codec, allocation", " KB", 1, 0.5, overheadKilobytes()));
    }

    private double decode(String peer, Payload payload) {
        return measured.decode(FARADAY, payload).median()
                / measured.decode(peer, payload).median();
    }

    private double decodeKilobytes(Payload payload) {
        return measured.decode(FARADAY, payload).bytes() / 1_000;
    }

    private double growth(Payload payload) {
        return measured.decode(FARADAY, payload).median()
                / payload.datasets()
                / measured.decode(FARADAY, S).median();
    }

    private double overheadMicros() {
        return (measured.overhead("lookup", EMPTY).median()
                        - measured.overhead("exchangeAndDecode", EMPTY).median())
                / 1_000;
    }

    private double overheadKilobytes() {
        return (measured.overhead("lookup", EMPTY).bytes()
                        - measured.overhead("exchangeAndDecode", EMPTY).bytes())
                / 1_000;
    }

    private List<Goal> lookups() {
        return List.of(
                Goal.atMost(
                        "JDK transport ÷ JDK client, bytes only: p50 of S", "", 1.3, 1.1, p50(FARADAY_JDK, JDK_BYTES)),
                Goal.atMost(
                        "JDK transport ÷ generated native client: p50, p99 of S",
                        "",
                        0.75,
                        0.4,
                        p50(FARADAY_JDK, GENERATED_NATIVE),
                        p99(FARADAY_JDK, GENERATED_NATIVE)),
                Goal.atMost("allocation of a lookup of S over the JDK transport", " KB", 42, 36, lookupKilobytes(S)),
                Goal.atMost(
                        "allocation of a lookup of M over the JDK transport", " KB", 1_000, 900, lookupKilobytes(M)),
                Goal.atMost(
                        "Feign transport ÷ Feign on OkHttp + databind: p50 of S",
                        "",
                        0.85,
                        0.7,
                        p50(FARADAY_FEIGN, FEIGN_DATABIND)),
                Goal.atLeast(
                        "throughput of the JDK transport at 8 threads ÷ generated native client, S",
                        1.5,
                        3,
                        measured.lookup(GENERATED_NATIVE, S, 8).mean()
                                / measured.lookup(FARADAY_JDK, S, 8).mean()));
    }

    private double p50(ClientKind ours, ClientKind peer) {
        return measured.lookup(ours, S, 1).median()
                / measured.lookup(peer, S, 1).median();
    }

    private double p99(ClientKind ours, ClientKind peer) {
        return measured.lookup(ours, S, 1).p99() / measured.lookup(peer, S, 1).p99();
    }

    private double lookupKilobytes(Payload payload) {
        return measured.lookup(FARADAY_JDK, payload, 1).bytes() / 1_000;
    }

    private List<Goal> startUp() {
        return List.of(
                Goal.atMost(
                        "cold start, JDK transport ÷ generated native client",
                        "",
                        0.6,
                        0.5,
                        coldStart(FARADAY_JDK) / coldStart(GENERATED_NATIVE)),
                Goal.atMost(
                        "cold start, Feign transport ÷ generated feign client",
                        "",
                        0.75,
                        NO_STRETCH,
                        coldStart(FARADAY_FEIGN) / coldStart(GENERATED_FEIGN)),
                Goal.atMost("classes loaded, JDK transport", "", 2_450, NO_STRETCH, classes(FARADAY_JDK)),
                Goal.atMost("classes loaded, Feign transport", "", 2_700, NO_STRETCH, classes(FARADAY_FEIGN)),
                Goal.atMost(
                        "jars of others, JDK transport",
                        "",
                        5,
                        NO_STRETCH,
                        row(FARADAY_JDK).map(row -> (double) row.jars()).orElse(Double.NaN)),
                Goal.atMost(
                        "their size",
                        " MB",
                        0.95,
                        NO_STRETCH,
                        row(FARADAY_JDK).map(row -> row.jarBytes() / 1e6).orElse(Double.NaN)));
    }

    private double coldStart(ClientKind client) {
        return coldStarts.isEmpty()
                ? Double.NaN
                : row(client)
                        .map(row -> row.millis().get(coldStarts.get().variants().get(0)))
                        .map(Measurement::median)
                        .orElse(Double.NaN);
    }

    private double classes(ClientKind client) {
        return row(client).map(row -> (double) row.classes()).orElse(Double.NaN);
    }

    private Optional<ColdStarts.Row> row(ClientKind client) {
        return coldStarts.stream()
                .flatMap(starts -> starts.stacks().stream())
                .filter(row -> row.stack().client().equals(Optional.of(client)))
                .findFirst();
    }
}
