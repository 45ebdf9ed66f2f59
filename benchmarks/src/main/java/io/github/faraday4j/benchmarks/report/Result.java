package io.github.faraday4j.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/** One benchmark with one set of parameters, as JMH's JSON has it. Secondary metrics become columns by themselves. */
record Result(JsonNode json) {

    String type() {
        return text("benchmark").replaceAll(".*\\.(\\w+)\\.\\w+", "$1");
    }

    /** The parameter "kind", else the method in words. */
    String name() {
        String method = text("benchmark").replaceAll(".*\\.", "");
        String words = method.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return json.path("params").path("kind").asText(words);
    }

    int threads() {
        return json.path("threads").asInt();
    }

    /** The other parameters and the threads: only results of one setting are comparable. */
    String setting() {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, JsonNode> param : json.path("params").properties()) {
            if (!param.getKey().equals("kind")) {
                words.add(param.getValue().asText());
            }
        }
        if (threads() > 0) {
            words.add(callers());
        }
        return String.join(", ", words);
    }

    private String callers() {
        return threads() + (threads() == 1 ? " thread" : " threads");
    }

    /** The length of JMH's measurement, as an item of a list; empty if something else measured. */
    String effort() {
        String options =
                json.path("jvmArgs").toString().replaceAll("[\\[\",\\]]+", " ").strip();
        String form = "\n  - `%s`, %s: %s x %s of warm-up and %s x %s of measurement in each of %s JVMs, with `%s`";
        return threads() == 0
                ? ""
                : form.formatted(
                        type(),
                        callers(),
                        text("warmupIterations"),
                        text("warmupTime"),
                        text("measurementIterations"),
                        text("measurementTime"),
                        text("forks"),
                        options);
    }

    private String text(String member) {
        return json.path(member).asText();
    }

    /** The measured values, one for each iteration, by name and unit; the score is the first. */
    Map<String, Statistics> columns() {
        Map<String, Statistics> columns = new LinkedHashMap<>();
        JsonNode score = json.path("primaryMetric");
        JsonNode others = json.path("secondaryMetrics");
        columns.put((others.has("p99") ? "p50, " : "time, ") + unit(score), values(score));
        for (Map.Entry<String, JsonNode> metric : others.properties()) {
            String name = metric.getKey().replace("gc.alloc.rate.norm", "allocated");
            if (!name.startsWith("gc.")) {
                String unit = unit(metric.getValue());
                columns.put(unit.isEmpty() ? name : name + ", " + unit, values(metric.getValue()));
            }
        }
        return columns;
    }

    double score() {
        return columns().values().iterator().next().getPercentile(50);
    }

    private static String unit(JsonNode metric) {
        String unit = metric.path("scoreUnit").asText().replace("/op", "");
        return unit.replace("us", "µs").replace("#", "").replaceAll("^B$", "KB");
    }

    private static Statistics values(JsonNode metric) {
        ListStatistics values = new ListStatistics();
        double factor = unit(metric).equals("KB") ? 1e-3 : 1;
        metric.path("rawData").forEach(fork -> fork.forEach(value -> values.addValue(value.asDouble() * factor)));
        return values;
    }
}
