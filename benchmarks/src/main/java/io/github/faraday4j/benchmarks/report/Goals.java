package io.github.faraday4j.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Limits of what the library may cost, in all settings that match a regular expression; ratios are of one run. */
final class Goals {

    static final String P50 = "p50, µs";
    static final String RATE = "lookups/s";

    private static final String ALL = ".*";
    private static final String S = "S, 1 thread";
    private static final double NONE = Double.NaN;
    private static final String PROCESSOR = "processor, µs";
    private static final String SWITCHES = "switches";
    private static final String MICROS = "time, µs";
    private static final String MILLIS = "time, ms";
    private static final String KILOBYTES = "allocated, KB";

    private final Medians medians;

    Goals(Medians medians) {
        this.medians = medians;
    }

    /** The lines of a table. */
    List<String> lines() {
        return List.of(
                "Figure | Goal, at most | Stretch | Worst | Measured with | ",
                ratio(P50, "FARADAY_JDK", "JDK_DATABIND", ALL, 0.9, 0.6),
                ratio(RATE, "JDK_DATABIND", "FARADAY_JDK", ALL, 0.9, 0.6),
                ratio(P50, "FARADAY_JDK", "GENERATED_NATIVE", ALL, 0.9, 0.6),
                ratio(RATE, "GENERATED_NATIVE", "FARADAY_JDK", ALL, 0.9, 0.6),
                ratio(P50, "FARADAY_JDK", "JDK_BYTES", "S, .*1 thread", 1.1, NONE),
                ratio(P50, "FARADAY_JDK", "JDK_BYTES", "S, .*8 threads", 1, 0.8),
                ratio(P50, "FARADAY_JDK", "JDK_BYTES", "S, .*64 threads", 1, NONE),
                ratio(P50, "FARADAY_FEIGN", "FEIGN_DATABIND", ALL, 0.9, 0.7),
                ratio(RATE, "FEIGN_DATABIND", "FARADAY_FEIGN", ALL, 0.9, 0.7),
                ratio(P50, "FARADAY_FEIGN", "GENERATED_FEIGN", ALL, 0.9, 0.7),
                ratio(RATE, "GENERATED_FEIGN", "FARADAY_FEIGN", ALL, 0.9, 0.7),
                ratio(P50, "FARADAY_FEIGN", "RETROFIT_DATABIND", ALL, 0.9, 0.7),
                ratio(RATE, "RETROFIT_DATABIND", "FARADAY_FEIGN", ALL, 0.9, 0.7),
                goal("FARADAY_FEIGN ÷ (OKHTTP_BYTES + decoding): p50", "S, .*[18] .*", this::overBytes, 1.25, 1.1),
                figure(SWITCHES, "FARADAY_JDK", "S, .*8 threads", 3, 1.5),
                figure(SWITCHES, "FARADAY_FEIGN", "S, .*8 threads", 3, 1.5),
                ratio(PROCESSOR, "FARADAY_JDK", "JDK_DATABIND", ".*TLS.*", 0.9, 0.7),
                ratio(PROCESSOR, "FARADAY_FEIGN", "FEIGN_DATABIND", ".*TLS.*", 0.9, 0.7),
                ratio(MICROS, "faraday4j", "databind records", "[SM], .*", 0.6, 0.5),
                ratio(MICROS, "faraday4j", "token scan", "[SM], .*", 2.1, 2),
                figure(KILOBYTES, "faraday4j", "S, 1 thread", 13.5, NONE),
                figure(KILOBYTES, "faraday4j", "M, 1 thread", 660, NONE),
                goal("decoding M ÷ 50 times S: time", "M, .*", at -> growth(50, at), 1.35, NONE),
                goal("decoding L ÷ 2,000 times S: time", "L, .*", at -> growth(2_000, at), 1.35, NONE),
                figure(KILOBYTES, "FARADAY_JDK", "M, plain, .*", 1_000, 900),
                figure(KILOBYTES, "FARADAY_FEIGN", "M, plain, .*", 1_000, 900),
                goal("our own cost: time, ns", "EMPTY, .*", at -> ownCost("time, ns", at), 500, NONE),
                goal("our own cost: allocated, KB", "EMPTY, .*", at -> ownCost(KILOBYTES, at), 0.6, NONE),
                ratio(MILLIS, "FARADAY_JDK", "GENERATED_NATIVE", ALL, 0.6, 0.5),
                ratio(MILLIS, "FARADAY_FEIGN", "GENERATED_FEIGN", ALL, 0.75, NONE),
                figure("classes loaded", "FARADAY_JDK", ALL, 2_560, 2_450),
                figure("classes loaded", "FARADAY_FEIGN", ALL, 2_750, 2_700),
                figure("jars of others", "FARADAY_JDK", ALL, 5, NONE),
                figure("size of jars, KB", "FARADAY_JDK", ALL, 950, NONE));
    }

    private double decode(String setting) {
        return medians.of(MICROS, "faraday4j", setting);
    }

    private double growth(int datasets, String setting) {
        return decode(setting) / (datasets * decode(S));
    }

    private double overBytes(String setting) {
        return medians.of(P50, "FARADAY_FEIGN", setting) / (medians.of(P50, "OKHTTP_BYTES", setting) + decode(S));
    }

    private double ownCost(String column, String setting) {
        return medians.of(column, "lookup", setting) - medians.of(column, "exchange and decode", setting);
    }

    private String ratio(String column, String name, String peer, String settings, double goal, double stretch) {
        String what = name + " ÷ " + peer + ": " + column.replaceAll(", .*", "");
        return goal(what, settings, at -> medians.ratio(column, name, peer, at), goal, stretch);
    }

    private String figure(String column, String name, String settings, double goal, double stretch) {
        return goal(name + ": " + column, settings, at -> medians.of(column, name, at), goal, stretch);
    }

    private String goal(String what, String settings, ToDoubleFunction<String> figure, double goal, double stretch) {
        List<String> measured = medians.settings().stream()
                .filter(at -> at.matches(settings) && Double.isFinite(figure.applyAsDouble(at)))
                .sorted(Comparator.comparingDouble(figure).reversed())
                .toList();
        String worst = measured.isEmpty() ? "" : measured.get(0);
        double most = figure.applyAsDouble(worst);
        long missed =
                measured.stream().filter(at -> figure.applyAsDouble(at) > goal).count();
        String missing = missed == measured.size() ? "missed" : "missed in %d of %d".formatted(missed, measured.size());
        String verdict = missed > 0 ? missing : most <= stretch ? "stretch" : most <= goal ? "met" : "not measured";
        return String.join(" | ", what, Page.number(goal), Page.number(stretch), Page.number(most), worst, verdict);
    }
}
