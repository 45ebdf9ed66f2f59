package io.github.faraday4j.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.faraday4j.benchmarks.client.ClientKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.util.Statistics;

/** Fills the places of {@code page.md}. */
public final class Page {

    private final List<Result> results = new ArrayList<>();

    private Page(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "{jmh-*,lookup,coldstart}.json")) {
            for (Path file : files) {
                new ObjectMapper().readTree(file.toFile()).forEach(json -> results.add(new Result(json)));
            }
        }
        results.sort(Comparator.comparingInt(Result::threads).thenComparing(Result::type));
    }

    /** The page of the run whose results lie in a folder. */
    public static String of(Path folder) throws IOException {
        Page page = new Page(folder);
        Map<String, String> places = new HashMap<>(Run.read(folder));
        places.put(
                "effort", page.results.stream().map(Result::effort).distinct().collect(Collectors.joining()));
        Medians medians = new Medians(page.results);
        places.put("goals", table(new Goals(medians).lines()));
        places.put("peers", table(new Peers(medians).lines()));
        places.put("decode", page.tables("DecodeBenchmark", "token scan"));
        places.put("lookup", page.tables("LookupBenchmark", "JDK_BYTES"));
        places.put("overhead", page.tables("OverheadBenchmark", "exchange and decode"));
        places.put("coldstart", page.tables("ColdStartBenchmark", "JDK_BYTES"));
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("/page.md"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> place : places.entrySet()) {
                text = text.replace("{{" + place.getKey() + "}}", place.getValue());
            }
            return titled(text);
        }
    }

    /** The tables of lookups alone. */
    public static String lookups(Path folder) throws IOException {
        Page page = new Page(folder);
        List<String> peers = new Peers(new Medians(page.results)).lines();
        return titled(page.tables("LookupBenchmark", "JDK_BYTES") + "\n" + table(peers));
    }

    private static String titled(String text) {
        String titled = text;
        for (ClientKind client : ClientKind.values()) {
            titled = titled.replace(client.name(), client.title());
        }
        return titled;
    }

    /** A table for each setting. */
    private String tables(String type, String reference) {
        Map<String, List<Result>> bySetting = results.stream()
                .filter(result -> result.type().equals(type))
                .collect(Collectors.groupingBy(Result::setting, LinkedHashMap::new, Collectors.toList()));
        return bySetting.entrySet().stream()
                .map(one -> "### " + one.getKey() + "\n\n" + table(one.getValue(), reference))
                .reduce((one, next) -> one + "\n" + next)
                .orElse("Not measured.\n");
    }

    /** All columns that any of the results has, and how the scores compare with that of one of them. */
    private static String table(List<Result> results, String reference) {
        Set<String> columns = new LinkedHashSet<>();
        results.forEach(result -> columns.addAll(result.columns().keySet()));
        double whole = results.stream()
                .filter(result -> result.name().equals(reference))
                .mapToDouble(Result::score)
                .sum();
        List<String> lines = new ArrayList<>();
        lines.add(" | " + String.join(" | ", columns) + " | ÷ " + reference);
        for (Result result : results) {
            String name = result.name().replaceAll("(?i)^faraday.*", "**$0**");
            Stream<String> cells =
                    columns.stream().map(column -> cell(result.columns().get(column)));
            lines.add(name + " | " + cells.collect(Collectors.joining(" | ")) + " | " + number(result.score() / whole));
        }
        return table(lines);
    }

    private static String table(List<String> lines) {
        List<String> rows = new ArrayList<>(lines);
        rows.add(1, lines.get(0).replaceAll("[^|]+", " --- ").strip());
        return rows.stream().map(row -> "| " + row + " |\n").collect(Collectors.joining());
    }

    /** The median, and half the distance of the extremes. */
    private static String cell(@Nullable Statistics values) {
        if (values == null) {
            return "–";
        }
        double median = values.getPercentile(50);
        long percent = Math.round(50 * (values.getMax() - values.getMin()) / median);
        return number(median) + (percent == 0 ? "" : " ± " + percent + " %");
    }

    /** Three digits that count. */
    static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : "–";
    }
}
