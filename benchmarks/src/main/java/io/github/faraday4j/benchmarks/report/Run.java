package io.github.faraday4j.benchmarks.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.faraday4j.benchmarks.Payload;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The machine and the versions of a run; nothing by which the machine could be told from others of its kind. */
public final class Run {

    /** Their file, the last that a run writes. */
    public static final String FILE = "run.json";

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    private Run() {}

    /** Writes them beside the results. */
    public static void describe(Path folder, boolean quick) throws IOException {
        Properties versions = new Properties();
        try (InputStream in = Objects.requireNonNull(Run.class.getResourceAsStream("/versions.properties"))) {
            versions.load(in);
        }
        Map<String, String> words = new TreeMap<>();
        words.put("versions", versions.getProperty("versions"));
        words.put("machine", machine());
        words.put("note", quick ? "**A quick run: good to see that all works, and for nothing else.**\n\n" : "");
        for (Payload payload : Payload.values()) {
            words.put(payload.name(), Page.number(payload.json().length / 1e3) + " KB");
        }
        new ObjectMapper().writeValue(folder.resolve(FILE).toFile(), words);
    }

    static Map<String, String> read(Path folder) throws IOException {
        return new ObjectMapper().readValue(folder.resolve(FILE).toFile(), new TypeReference<>() {});
    }

    private static String machine() throws IOException {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return "%d cores of %s, %d GB of memory, %s on %s; Java %s (%s)"
                .formatted(
                        system.getAvailableProcessors(),
                        cpu(),
                        Math.round(system.getTotalMemorySize() / 1e9),
                        system.getName(),
                        system.getArch(),
                        Runtime.version(),
                        System.getProperty("java.vm.vendor"));
    }

    private static String cpu() throws IOException {
        Stream<String> lines = Files.isReadable(CPU_INFO) ? Files.readAllLines(CPU_INFO).stream() : Stream.of();
        return lines.filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceAll(".*: ", ""))
                .findFirst()
                .orElse("an unknown CPU");
    }
}
