package io.github.faraday4j.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.faraday4j.benchmarks.coldstart.ColdStartBenchmark;
import io.github.faraday4j.benchmarks.lookup.Choice;
import io.github.faraday4j.benchmarks.lookup.Effort;
import io.github.faraday4j.benchmarks.lookup.LookupBenchmark;
import io.github.faraday4j.benchmarks.report.Page;
import io.github.faraday4j.benchmarks.report.Run;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    private static final List<String> JVM_OPTIONS =
            List.of("-Xms768m", "-Xmx768m", "-Xmn128m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC");

    private final Arguments arguments;
    private final Path results;

    private Benchmarks(Arguments arguments) {
        this.arguments = arguments;
        this.results = TARGET.resolve(arguments.isWhole() ? "whole" : "part");
    }

    /**
     * Takes what {@link Arguments} tells. With {@code --report} the page is made from the results of the last whole run, or
     * of the last quick or partial one, without measuring.
     */
    public static void main(String[] args) throws Exception {
        Benchmarks benchmarks = new Benchmarks(Arguments.parse(args));
        if (!benchmarks.arguments.has("--report")) {
            benchmarks.measure();
        } else if (!Files.exists(benchmarks.results.resolve(Run.FILE))) {
            System.err.println("No run has ended in " + benchmarks.results + ". Run it once without --report.");
            System.exit(1);
        }
        benchmarks.report();
    }

    private void measure() throws RunnerException, IOException, InterruptedException {
        clear();
        if (arguments.has("decode")) {
            measure("decode", DecodeBenchmark.class);
        }
        if (arguments.has("overhead")) {
            measure("overhead", OverheadBenchmark.class);
        }
        if (arguments.has("lookup")) {
            System.out.println("lookup …");
            Choice choice = arguments.choice();
            Effort effort = arguments.isQuick() ? Effort.QUICK : choice.isAll() ? Effort.WHOLE : Effort.COMPARISON;
            write("lookup.json", LookupBenchmark.run(choice, effort, JVM_OPTIONS));
        }
        if (arguments.has("coldstart")) {
            System.out.println("cold start …");
            write("coldstart.json", ColdStartBenchmark.run(TARGET.resolve("coldstart"), arguments.isQuick() ? 3 : 9));
        }
        Run.describe(results, arguments.isQuick());
    }

    private void write(String file, Object measured) throws IOException {
        new ObjectMapper().writeValue(results.resolve(file).toFile(), measured);
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
        Path page = arguments.isWhole() ? Path.of("docs", "benchmarks.md") : TARGET.resolve("benchmarks.md");
        Files.writeString(page, Page.of(results));
        if (arguments.has("lookup") && !arguments.isWhole()) {
            System.out.println(Page.lookups(results));
        }
        System.out.println("wrote " + page);
    }

    /** Runs one class; JMH writes its log beside the results. */
    private void measure(String name, Class<?> benchmark) throws RunnerException {
        System.out.println(name + " …");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + "\\.")
                .addProfiler(GCProfiler.class)
                .jvmArgs(JVM_OPTIONS.toArray(String[]::new))
                .shouldFailOnError(true)
                .output(results.resolve("jmh-" + name + ".log").toString())
                .resultFormat(ResultFormatType.JSON)
                .result(results.resolve("jmh-" + name + ".json").toString());
        new Runner(timed(options).build()).run();
    }

    private ChainedOptionsBuilder timed(ChainedOptionsBuilder options) {
        return arguments.isQuick()
                ? options.forks(1)
                        .warmupIterations(1)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.milliseconds(500))
                : options.forks(2)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(1));
    }
}
