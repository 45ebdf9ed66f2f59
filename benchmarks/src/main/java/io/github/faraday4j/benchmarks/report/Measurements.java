package io.github.faraday4j.benchmarks.report;

import io.github.faraday4j.benchmarks.DecodeBenchmark;
import io.github.faraday4j.benchmarks.EndToEndBenchmark;
import io.github.faraday4j.benchmarks.OverheadBenchmark;
import io.github.faraday4j.benchmarks.Payload;
import io.github.faraday4j.benchmarks.client.ClientKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** What JMH found, by what was asked. A benchmark that did not run has NaN for everything. */
public final class Measurements {

    private static final Measurement NONE = new Measurement(List.of(), Double.NaN, Double.NaN, Double.NaN);
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final Map<List<Object>, Measurement> byKey = new HashMap<>();
    private final Map<String, String> settings = new TreeMap<>();

    /** Adds the results of a run. */
    public void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            List<Object> key = new ArrayList<>();
            key.add(params.getBenchmark());
            for (String name : params.getParamsKeys()) {
                key.add(params.getParam(name));
            }
            key.add(params.getThreads());
            byKey.put(key, measurement(result));
            String method = params.getBenchmark();
            String benchmark = method.substring(0, method.lastIndexOf('.'));
            String run = '`' + benchmark.substring(benchmark.lastIndexOf('.') + 1) + '`';
            settings.put(params.getThreads() == 1 ? run : run + " by several threads", settings(params));
        }
    }

    private static Measurement measurement(RunResult result) {
        List<Double> scores = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        boolean sampled = result.getParams().getMode() == Mode.SampleTime;
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                Statistics statistics = iteration.getPrimaryResult().getStatistics();
                scores.add(sampled ? statistics.getPercentile(50) : statistics.getMean());
                Result<?> allocation = iteration.getSecondaryResults().get(ALLOCATION);
                if (allocation != null) {
                    bytes.add(allocation.getScore());
                }
            }
        }
        Statistics all = result.getPrimaryResult().getStatistics();
        double p99 = sampled ? all.getPercentile(99) : Double.NaN;
        return new Measurement(scores, p99, all.getMean(), Measurement.median(bytes));
    }

    private static String settings(BenchmarkParams params) {
        return "%d x %s of warm-up and %d x %s of measurement in each of %d JVMs, with `%s`"
                .formatted(
                        params.getWarmup().getCount(),
                        time(params.getWarmup().getTime()),
                        params.getMeasurement().getCount(),
                        time(params.getMeasurement().getTime()),
                        params.getForks(),
                        String.join(" ", params.getJvmArgs()));
    }

    private static String time(TimeValue time) {
        return time.getTime() + " " + time.getTimeUnit().name().toLowerCase(Locale.ROOT);
    }

    /** How the runs were set up. */
    String settings() {
        return settings.entrySet().stream()
                .map(run -> run.getKey() + ": " + run.getValue())
                .collect(Collectors.joining("; "));
    }

    Measurement decode(String decoder, Payload payload) {
        return find(DecodeBenchmark.class.getName() + '.' + decoder, payload.name(), 1);
    }

    Measurement overhead(String method, Payload payload) {
        return find(OverheadBenchmark.class.getName() + '.' + method, payload.name(), 1);
    }

    Measurement lookup(ClientKind client, Payload payload, int threads) {
        return find(EndToEndBenchmark.class.getName() + ".lookup", client.name(), payload.name(), threads);
    }

    private Measurement find(Object... key) {
        return byKey.getOrDefault(List.of(key), NONE);
    }
}
