package io.github.faraday4j.benchmarks.lookup;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Resources that this process has used so far. Threads that end before they are looked at again do not count, but for their
 * processor time.
 *
 * @param nanos of processors
 * @param switches of each thread of the operating system, those that it asked for by waiting
 * @param bytes that each thread of Java has allocated
 */
record Usage(long nanos, Map<String, Long> switches, Map<String, Long> bytes) {

    private static final Path TASKS = Path.of("/proc/self/task");
    private static final String SWITCHES = "voluntary_ctxt_switches:";

    static Usage now() throws IOException {
        long nanos =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
        return new Usage(nanos, countSwitches(), countBytes());
    }

    private static Map<String, Long> countSwitches() throws IOException {
        Map<String, Long> switches = new HashMap<>();
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            for (Path task : tasks) {
                try {
                    for (String line : Files.readAllLines(task.resolve("status"))) {
                        if (line.startsWith(SWITCHES)) {
                            long count = Long.parseLong(
                                    line.substring(SWITCHES.length()).strip());
                            switches.put(task.getFileName().toString(), count);
                        }
                    }
                } catch (IOException e) {
                    // A thread that has just ended: before the file was opened, or after.
                }
            }
        }
        return switches;
    }

    private static Map<String, Long> countBytes() {
        ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        long[] ids = threads.getAllThreadIds();
        long[] allocated = threads.getThreadAllocatedBytes(ids);
        Map<String, Long> bytes = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            bytes.put(Long.toString(ids[i]), Math.max(0, allocated[i]));
        }
        return bytes;
    }

    /** The switches since an earlier time. */
    long switchesSince(Usage earlier) {
        return difference(switches, earlier.switches);
    }

    /** The bytes since an earlier time. */
    long bytesSince(Usage earlier) {
        return difference(bytes, earlier.bytes);
    }

    private static long difference(Map<String, Long> now, Map<String, Long> earlier) {
        return now.entrySet().stream()
                .mapToLong(entry -> entry.getValue() - earlier.getOrDefault(entry.getKey(), 0L))
                .sum();
    }
}
