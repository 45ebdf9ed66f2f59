package io.github.faraday4j.benchmarks;

import io.github.faraday4j.benchmarks.coldstart.ColdStartBenchmark;
import io.github.faraday4j.benchmarks.coldstart.ColdStarts;
import io.github.faraday4j.benchmarks.report.Measurements;
import io.github.faraday4j.benchmarks.report.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private static final String USAGE = "usage: benchmarks/run [--quick] [" + String.join("] [", PARTS) + "]";

    private final boolean quick;
    private final Set<String> parts;
    private final Measurements measured = new Measurements();

    private Benchmarks(boolean quick, Set<String> parts) {
        this.quick = quick;
        this.parts = parts;
    }

    /** Takes {@code --quick} for short runs, and the names of parts to measure only those. */
    public static void main(String[] args) throws Exception {
        Set<String> given = new TreeSet<>(Arrays.asList(args));
        boolean quick = given.remove("--quick");
        if (!PARTS.containsAll(given)) {
            System.err.println(USAGE);
            System.exit(2);
        }
        new Benchmarks(quick, given.isEmpty() ? PARTS : given).run();
    }

    private void run() throws RunnerException, IOException, InterruptedException {
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
        Optional<ColdStarts> coldStarts = Optional.empty();
        if (parts.contains("coldstart")) {
            System.out.println("cold start …");
            coldStarts = Optional.of(ColdStartBenchmark.run(TARGET.resolve("coldstart"), quick ? 3 : 9));
        }
        boolean whole = !quick && parts.equals(PARTS);
        Path report = whole ? Path.of("docs", "benchmarks.md") : TARGET.resolve("benchmarks.md");
        Files.writeString(report, new Page(measured, coldStarts, THREADS, quick).markdown());
        System.out.println("wrote " + report);
    }

    /** Runs one class; JMH's own log and results lie beside the report. */
    private void measure(String name, Class<?> benchmark, int threads, int forks) throws RunnerException {
        System.out.println(name + " …");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + "\\.")
                .threads(threads)
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xms768m", "-Xmx768m", "-Xmn128m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC")
                .shouldFailOnError(true)
                .output(TARGET.resolve("jmh-" + name + ".log").toString())
                .resultFormat(ResultFormatType.JSON)
                .result(TARGET.resolve("jmh-" + name + ".json").toString());
        measured.add(new Runner(timed(options, forks).build()).run());
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
