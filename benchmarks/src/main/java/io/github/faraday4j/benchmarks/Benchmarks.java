package io.github.faraday4j.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.faraday4j.benchmarks.coldstart.ColdStartBenchmark;
import io.github.faraday4j.benchmarks.report.Page;
import io.github.faraday4j.benchmarks.report.Run;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures everything and writes the report: {@code docs/benchmarks.md} after a whole run, else {@code
 * benchmarks/target/benchmarks.md}. Started in the root folder of the project, by {@code benchmarks/run}.
 */
public final class Benchmarks {

    private static final Path TARGET = Path.of("benchmarks", "target");
    private static final Set<String> PARTS = new TreeSet<>(List.of("decode", "overhead", "lookup", "coldstart"));
    private static final List<Integer> THREADS = List.of(1, 8, 64);
    private static final String USAGE =
            "usage: benchmarks/run [--report] [--quick] [" + String.join("] [", PARTS) + "]";

    private final boolean quick;
    private final Set<String> parts;
    private final Path results;

    private Benchmarks(boolean quick, Set<String> parts) {
        this.quick = quick;
        this.parts = parts;
        this.results = TARGET.resolve(isWhole() ? "whole" : "part");
    }

    /**
     * Takes {@code --quick} for short runs, and the names of parts to measure only those. With {@code --report} the
     * page is made from the results of the last whole run, or of the last quick or partial one, without measuring.
     */
    public static void main(String[] args) throws Exception {
        Set<String> given = new TreeSet<>(Arrays.asList(args));
        boolean report = given.remove("--report");
        boolean quick = given.remove("--quick");
        if (!PARTS.containsAll(given)) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Benchmarks benchmarks = new Benchmarks(quick, given.isEmpty() ? PARTS : given);
        if (!report) {
            benchmarks.measure();
        } else if (!Files.exists(benchmarks.results.resolve(Run.FILE))) {
            System.err.println("No run has ended in " + benchmarks.results + ". Run it once without --report.");
            System.exit(1);
        }
        benchmarks.report();
    }

    private boolean isWhole() {
        return !quick && parts.equals(PARTS);
    }

    private void measure() throws RunnerException, IOException, InterruptedException {
        clear();
        if (parts.contains("decode")) {
            measure("decode", DecodeBenchmark.class, 1, 2);
        }
        if (parts.contains("overhead")) {
            measure("overhead", OverheadBenchmark.class, 1, 2);
        }
        if (parts.contains("lookup")) {
            for (int threads : THREADS) {
                // Where the scheduler puts a JVM's threads, for as long as it runs, moves p50 more than clients differ.
                measure("lookup-" + threads, EndToEndBenchmark.class, threads, threads == 1 ? 3 : 1);
            }
        }
        if (parts.contains("coldstart")) {
            System.out.println("cold start …");
            Object starts = ColdStartBenchmark.run(TARGET.resolve("coldstart"), quick ? 3 : 9);
            new ObjectMapper().writeValue(results.resolve("coldstart.json").toFile(), starts);
        }
        Run.describe(results, quick);
    }

    /** Removes what another run left, which belongs on no page with this one's. */
    private void clear() throws IOException {
        Files.createDirectories(results);
        try (DirectoryStream<Path> old = Files.newDirectoryStream(results, "*.json")) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }

    private void report() throws IOException {
        Path page = isWhole() ? Path.of("docs", "benchmarks.md") : TARGET.resolve("benchmarks.md");
        Files.writeString(page, Page.of(results));
        System.out.println("wrote " + page);
    }

    /** Runs one class; JMH writes its log beside the results. */
    private void measure(String name, Class<?> benchmark, int threads, int forks) throws RunnerException {
        System.out.println(name + " …");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + "\\.")
                .threads(threads)
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xms768m", "-Xmx768m", "-Xmn128m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC")
                .shouldFailOnError(true)
                .output(results.resolve("jmh-" + name + ".log").toString())
                .resultFormat(ResultFormatType.JSON)
                .result(results.resolve("jmh-" + name + ".json").toString());
        new Runner(timed(options, forks).build()).run();
    }

    private ChainedOptionsBuilder timed(ChainedOptionsBuilder options, int forks) {
        return quick
                ? options.forks(1)
                        .warmupIterations(1)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.milliseconds(500))
                : options.forks(forks)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1));
    }
}
