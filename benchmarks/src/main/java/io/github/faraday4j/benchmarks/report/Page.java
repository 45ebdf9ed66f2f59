package io.github.faraday4j.benchmarks.report;

import io.github.faraday4j.benchmarks.Payload;
import io.github.faraday4j.benchmarks.client.ClientKind;
import io.github.faraday4j.benchmarks.coldstart.ColdStarts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole report. */
public final class Page {

    private static final Map<String, String> DECODERS = decoders();

    private final Measurements measured;
    private final Optional<ColdStarts> coldStarts;
    private final List<Integer> threads;
    private final boolean quick;

    /** Makes a report of what there is; what is not says so. */
    public Page(Measurements measured, Optional<ColdStarts> coldStarts, List<Integer> threads, boolean quick) {
        this.measured = measured;
        this.coldStarts = coldStarts;
        this.threads = List.copyOf(threads);
        this.quick = quick;
    }

    private static Map<String, String> decoders() {
        Map<String, String> decoders = new LinkedHashMap<>();
        decoders.put("tokenScan", "token scan, nothing built");
        decoders.put("tokenScanWithTexts", "token scan and a String of every text");
        decoders.put("faraday4j", "**faraday4j**");
        decoders.put("databindRecords", "databind into records");
        decoders.put("generatedBeans", "databind into generated beans");
        return decoders;
    }

    /** The report as Markdown. */
    public String markdown() throws IOException {
        return String.join(
                "\n",
                opening(),
                "## Goals\n",
                new Goals(measured, coldStarts).table().toString(),
                "## Decoding\n",
                DECODING,
                decoding().toString(),
                "## Lookups over loopback\n",
                LOOKUPS,
                lookups(),
                "## Our own cost\n",
                OWN_COST,
                ownCost().toString(),
                "## Cold start\n",
                COLD_START,
                coldStart().toString(),
                LIMITS);
    }

    private String opening() throws IOException {
        return """
                # Benchmarks

                %sWritten by `benchmarks/run`, which measures everything in one go; do not edit. What a lookup costs, beside what a
                user would pick instead. All rows of a table come from one run on one machine: compare them with each other, and
                with nothing else.

                - Machine: %s.
                - Versions: %s.
                - Payloads: %s.
                  All values of these are varied, and made from a fixed seed. Besides, the example of the vendor's
                  documentation, without white space: %s.
                - JMH: %s.
                - A figure is the median of all iterations; ± is half the distance of the best and the worst of them.
                  1 KB is 1,000 bytes.
                """
                .formatted(
                        quick ? "**A quick run: good to see that all works, and for nothing else.**\n\n" : "",
                        Machine.describe(),
                        Versions.describe(),
                        payloads(),
                        size(Payload.EXAMPLE),
                        measured.settings());
    }

    private static String payloads() {
        return "S, one dataset with 40 columns, " + size(Payload.S) + "; M, 50 of them, " + size(Payload.M)
                + "; L, 2,000, " + size(Payload.L);
    }

    private static String size(Payload payload) {
        return Format.kilobytes(payload.json().length) + " KB";
    }

    private Table decoding() {
        Table table = Table.of("Decoder", "Payload", "µs", "÷ token scan", "÷ databind", "KB allocated");
        for (Payload payload : List.of(Payload.EXAMPLE, Payload.S, Payload.M, Payload.L)) {
            DECODERS.forEach((decoder, title) -> {
                Measurement one = measured.decode(decoder, payload);
                table.row(
                        title,
                        payload == Payload.EXAMPLE ? "example" : payload.name(),
                        Format.withSpread(one.scores()),
                        Format.number(one.median()
                                / measured.decode("tokenScan", payload).median()),
                        Format.number(one.median()
                                / measured.decode("databindRecords", payload).median()),
                        Format.kilobytes(one.bytes()));
            });
        }
        return table;
    }

    private String lookups() {
        StringBuilder text = new StringBuilder();
        for (Payload payload : List.of(Payload.S, Payload.M)) {
            for (int count : threads) {
                text.append("### ")
                        .append(payload)
                        .append(", ")
                        .append(count == 1 ? "1 thread" : count + " threads")
                        .append("\n\n")
                        .append(lookups(payload, count))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private Table lookups(Payload payload, int count) {
        Table table =
                Table.of("Client", "p50 µs", "p99 µs", "lookups/s", "KB allocated", "p50 ÷ JDK client, bytes only");
        double reference = measured.lookup(ClientKind.JDK_BYTES, payload, count).median();
        for (ClientKind client : ClientKind.values()) {
            Measurement one = measured.lookup(client, payload, count);
            table.row(
                    client.title().startsWith("faraday4j") ? "**" + client.title() + "**" : client.title(),
                    Format.withSpread(one.scores()),
                    Format.number(one.p99()),
                    Format.number(count * 1e6 / one.mean()),
                    Format.kilobytes(one.bytes()),
                    Format.number(one.median() / reference));
        }
        return table;
    }

    private Table ownCost() {
        Table table = Table.of("Answer", "", "ns", "bytes allocated");
        for (Payload payload : List.of(Payload.EMPTY, Payload.S)) {
            String answer = payload == Payload.EMPTY ? "no datasets" : "S";
            Measurement lookup = measured.overhead("lookup", payload);
            Measurement bare = measured.overhead("exchangeAndDecode", payload);
            table.row(answer, "lookup", Format.withSpread(lookup.scores()), Format.number(lookup.bytes()));
            table.row(answer, "exchange and decode", Format.withSpread(bare.scores()), Format.number(bare.bytes()));
            table.row(
                    answer,
                    "difference",
                    Format.number(lookup.median() - bare.median()),
                    Format.number(lookup.bytes() - bare.bytes()));
        }
        return table;
    }

    private Table coldStart() {
        List<String> variants = coldStarts.map(ColdStarts::variants).orElse(List.of());
        List<String> heads = new ArrayList<>(List.of("Stack"));
        variants.forEach(variant -> heads.add(variant + ", ms"));
        heads.addAll(List.of("classes loaded", "jars of others", "their size, KB"));
        Table table = new Table(heads);
        for (ColdStarts.Row row : coldStarts.map(ColdStarts::stacks).orElse(List.of())) {
            List<String> cells = new ArrayList<>(List.of(row.stack().title()));
            variants.forEach(variant -> cells.add(Format.withSpread(row.millis().getOrDefault(variant, List.of()))));
            cells.addAll(List.of(Format.number(row.classes()), Integer.toString(row.jars()), Format.kilobytes((double)
                    row.jarBytes())));
            table.row(cells);
        }
        return table;
    }

    private static final String DECODING =
            """
            From the bytes of a body to datasets, one thread. The two scans build nothing, so no decoder on the same parser
            can be faster. Databind is given what is cheap for it: fractions as doubles, vocabularies as plain text, unknown
            members dropped; the library keeps fractions exact, and what it does not know.
            """;

    private static final String LOOKUPS =
            """
            Against a server process on the same machine, which writes a prepared answer, on connections that are kept alive.
            Each client has the settings that it comes with; the bytes-only clients decode nothing, and none but the
            library's has a deadline over the whole call, bounds on the body, retries or a circuit breaker.
            """;

    private static final String OWN_COST =
            """
            A lookup over a transport in the same process that answers at once, and what of it remains without the library's
            policies: the same exchange, and decoding.
            """;

    private static final String COLD_START =
            """
            From before the start of the process to its first decoded answer of S, with 128 MB of heap and the serial collector;
            stacks take turns, and each has only the jars that it loads classes from. Classes are counted from the JVM's own
            log on the first of the JDKs, median of three; jars leave out the library's own and the binding of SLF4J.
            """;

    private static final String LIMITS =
            """
            ## What these figures do not show

            - **A network.** Over loopback a lookup takes a fraction of a millisecond; the real service answers in tens or hundreds
              of them, and next to that all clients here are alike. What remains are processor time, allocation and start-up.
            - **TLS and gzip.** Both add the same work to every client.
            - **More cores.** With few of them the server competes with the client, and 8 or 64 threads mostly queue.
            - **Failures.** Retries, deadlines and the breaker cost nothing that counts until something fails.
            - **The service's own documents.** The payloads follow the documentation; real ones may have samples and longer texts.
            - **Absolute truth.** On a busy or virtual machine times move by a quarter from one hour to the next, p99 by more.
              Allocation, classes and jars do not.
            """;
}
