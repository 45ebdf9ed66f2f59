package io.github.faraday4j.benchmarks.coldstart;

import io.github.faraday4j.benchmarks.server.ServerProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Starts JVMs, one after the other and each stack in turn, so that a busy minute of the machine hits all of them. Each
 * has
 * a class path of just the jars that it loads classes from.
 */
public final class ColdStartBenchmark {

    private static final int AOT_FEATURE = 25;
    private static final int CLASS_COUNTS = 3;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Path folder;
    private final List<Variant> variants = new ArrayList<>();
    private final Map<Stack, List<Path>> jars = new LinkedHashMap<>();
    private final Map<Stack, Integer> classes = new LinkedHashMap<>();
    private final Map<Stack, Map<String, List<Double>>> millis = new LinkedHashMap<>();

    private ColdStartBenchmark(Path folder) {
        this.folder = folder;
    }

    /**
     * Measures, and returns what JMH's JSON would have.
     *
     * @param folder where archives and logs go
     * @param rounds how often each stack is started in each way
     */
    public static List<Map<String, Object>> run(Path folder, int rounds) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        ColdStartBenchmark benchmark = new ColdStartBenchmark(folder);
        benchmark.chooseVariants();
        try (ServerProcess server = ServerProcess.start()) {
            benchmark.countClasses(server);
            benchmark.train(server);
            for (int round = 0; round <= rounds; round++) {
                benchmark.startEach(server, round > 0); // the first warms the caches of the operating system
            }
        }
        List<Map<String, Object>> results = new ArrayList<>();
        for (Stack stack : Stack.ALL) {
            results.add(benchmark.result(stack));
        }
        return results;
    }

    private void chooseVariants() throws IOException {
        Jvm running = new Jvm(Jdks.running());
        int feature = Runtime.version().feature();
        variants.add(new Variant("JDK " + feature, running, Mode.PLAIN));
        variants.add(new Variant("JDK " + feature + " with AppCDS", running, Mode.APP_CDS));
        Optional<Path> newer = Jdks.find(AOT_FEATURE);
        if (newer.isPresent()) {
            variants.add(new Variant("JDK " + AOT_FEATURE + " with AOT cache", new Jvm(newer.get()), Mode.AOT_CACHE));
        }
    }

    private void countClasses(ServerProcess server) throws IOException, InterruptedException {
        String everything = System.getProperty("java.class.path");
        Jvm jvm = new Jvm(Jdks.running());
        for (Stack stack : Stack.ALL) {
            Path log = folder.resolve(stack.name() + ".log");
            List<String> arguments = stack.arguments(server);
            jars.put(stack, LoadedClasses.of(jvm, everything, arguments, log).jarsOf(everything));
            List<Integer> counts = new ArrayList<>();
            for (int i = 0; i < CLASS_COUNTS; i++) {
                counts.add(
                        LoadedClasses.of(jvm, classPath(stack), arguments, log).count());
            }
            classes.put(stack, counts.stream().sorted().toList().get(CLASS_COUNTS / 2));
        }
    }

    private void train(ServerProcess server) throws IOException, InterruptedException {
        for (Variant variant : variants) {
            for (Stack stack : Stack.ALL) {
                Path archive = archive(variant, stack);
                List<String> training = variant.mode().training(archive);
                if (!training.isEmpty()) {
                    Files.deleteIfExists(archive);
                    List<String> options = new ArrayList<>(training);
                    options.add("-D" + ColdClient.TRAINING + "=true");
                    variant.jvm().nanosToAnswer(options, classPath(stack), stack.arguments(server));
                }
            }
        }
    }

    private void startEach(ServerProcess server, boolean counts) throws IOException, InterruptedException {
        for (Variant variant : variants) {
            for (Stack stack : Stack.ALL) {
                List<String> options = variant.mode().options(archive(variant, stack));
                long nanos = variant.jvm().nanosToAnswer(options, classPath(stack), stack.arguments(server));
                if (counts) {
                    millis.computeIfAbsent(stack, key -> new LinkedHashMap<>())
                            .computeIfAbsent(variant.title(), key -> new ArrayList<>())
                            .add(nanos / NANOS_PER_MILLI);
                }
            }
        }
    }

    private Path archive(Variant variant, Stack stack) {
        return folder.resolve(variant.mode() + "-" + stack.name() + ".archive");
    }

    private String classPath(Stack stack) {
        return jarsOf(stack).stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private List<Path> jarsOf(Stack stack) {
        return jars.getOrDefault(stack, List.of());
    }

    /** The starts of the first variant are the score; all else are columns beside it. */
    private Map<String, Object> result(Stack stack) throws IOException {
        List<Path> foreign = jarsOf(stack).stream()
                .filter(jar -> isForeign(jar.getFileName().toString()))
                .toList();
        double bytes = 0;
        for (Path jar : foreign) {
            bytes += Files.size(jar);
        }
        Map<String, Object> metrics = new LinkedHashMap<>();
        millis.getOrDefault(stack, Map.of()).forEach((variant, times) -> metrics.put(variant, metric("ms", times)));
        String first = variants.get(0).title();
        Object score = Objects.requireNonNull(metrics.remove(first));
        metrics.put("classes loaded", metric("", List.of((double) classes.getOrDefault(stack, 0))));
        metrics.put("jars of others", metric("", List.of((double) foreign.size())));
        metrics.put("size of jars", metric("B", List.of(bytes)));
        return Map.of(
                "benchmark",
                ColdStartBenchmark.class.getName() + ".start",
                "params",
                Map.of("kind", stack.name(), "jvm", first),
                "primaryMetric",
                score,
                "secondaryMetrics",
                metrics);
    }

    private static Object metric(String unit, List<Double> values) {
        return Map.of("scoreUnit", unit, "rawData", List.of(values));
    }

    /** Neither the library nor the benchmarks, nor the binding of SLF4J that stands in for the application's. */
    private static boolean isForeign(String jar) {
        return !jar.startsWith("faraday-") && !jar.startsWith("benchmarks") && !jar.startsWith("slf4j-nop");
    }
}
