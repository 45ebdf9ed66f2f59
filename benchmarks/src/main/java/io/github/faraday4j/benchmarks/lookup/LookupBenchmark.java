package io.github.faraday4j.benchmarks.lookup;

import io.github.faraday4j.benchmarks.client.ClientKind;
import io.github.faraday4j.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Lookups by every client in every setting. A turn is short, and a client's next one in the same setting comes after
 * all others have had theirs: what the machine does besides meets all of them alike.
 */
public final class LookupBenchmark {

    private static final int WARM_UP_THREADS = 8;
    private static final long LEAD_MILLIS = 400;

    private final Effort effort;
    private final List<String> jvmOptions;
    private final List<Setting> settings;
    private final List<ClientProcess> clients = new ArrayList<>();
    private final Map<Setting, Map<ClientKind, List<Turn>>> turns = new LinkedHashMap<>();

    private LookupBenchmark(Effort effort, List<String> jvmOptions, List<Setting> settings) {
        this.effort = effort;
        this.jvmOptions = jvmOptions;
        this.settings = settings;
    }

    /** Measures what was chosen, and returns it in the form of JMH's results. */
    public static List<Map<String, Object>> run(Choice choice, Effort effort, List<String> jvmOptions)
            throws IOException {
        LookupBenchmark benchmark = new LookupBenchmark(effort, jvmOptions, choice.chosenSettings());
        try (ServerProcess server = ServerProcess.start()) {
            for (ClientKind kind : choice.chosenClients()) {
                benchmark.clients.add(new ClientProcess(kind, server, choice.jdk(), jvmOptions));
            }
            benchmark.measure();
        } finally {
            benchmark.clients.forEach(ClientProcess::close);
        }
        return benchmark.results();
    }

    private void measure() throws IOException {
        List<Setting> kinds =
                settings.stream().map(one -> one.by(WARM_UP_THREADS)).distinct().toList();
        for (ClientProcess client : clients) {
            for (Setting kind : kinds) {
                client.take(kind, 0, effort.warmUpMillis());
            }
        }
        List<ClientProcess> order = new ArrayList<>(clients);
        for (int round = 0; round < effort.rounds(); round++) {
            for (Setting setting : settings) {
                for (ClientProcess client : order) {
                    turnsOf(setting, client.kind()).add(client.take(setting, LEAD_MILLIS, effort.millis()));
                }
            }
            Collections.reverse(order);
        }
    }

    private List<Turn> turnsOf(Setting setting, ClientKind client) {
        return turns.computeIfAbsent(setting, key -> new LinkedHashMap<>())
                .computeIfAbsent(client, key -> new ArrayList<>());
    }

    private List<Map<String, Object>> results() {
        List<Map<String, Object>> results = new ArrayList<>();
        for (Setting setting : settings) {
            for (ClientProcess client : clients) {
                results.add(result(setting, client.kind()));
            }
        }
        return results;
    }

    private Map<String, Object> result(Setting setting, ClientKind client) {
        List<Turn> measured = turnsOf(setting, client);
        Map<String, Object> others = new LinkedHashMap<>();
        others.put("p99", metric("us/op", measured, Turn::p99));
        others.put("lookups/s", metric("", measured, Turn::perSecond));
        others.put("processor", metric("us/op", measured, Turn::processor));
        others.put("switches", metric("", measured, Turn::switches));
        others.put("allocated", metric("B/op", measured, Turn::allocated));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("benchmark", LookupBenchmark.class.getName() + ".lookup");
        result.put("threads", setting.threads());
        result.put("forks", 1);
        result.put("jvmArgs", jvmOptions);
        result.put("warmupIterations", 1);
        result.put("warmupTime", effort.warmUpMillis() + " ms");
        result.put("measurementIterations", effort.rounds());
        result.put("measurementTime", effort.millis() + " ms");
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("kind", client.name());
        params.put("payload", setting.payload());
        params.put("connection", setting.connection());
        result.put("params", params);
        result.put("primaryMetric", metric("us/op", measured, Turn::p50));
        result.put("secondaryMetrics", others);
        return result;
    }

    private static Object metric(String unit, List<Turn> turns, ToDoubleFunction<Turn> figure) {
        return Map.of(
                "scoreUnit",
                unit,
                "rawData",
                List.of(turns.stream().map(figure::applyAsDouble).toList()));
    }
}
