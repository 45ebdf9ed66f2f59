package io.github.faraday4j.reliability.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What this process holds.
 *
 * @param threads the names of those alive
 * @param descriptors open files and sockets; 0 where the system does not tell
 * @param heap bytes in use after a collection
 */
record ProcessResources(List<String> threads, long descriptors, long heap) {

    /** @param ignored names of threads that are not counted */
    static ProcessResources now(Predicate<String> ignored) {
        System.gc();
        return new ProcessResources(
                threads(ignored),
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                        ? unix.getOpenFileDescriptorCount()
                        : 0,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    private static List<String> threads(Predicate<String> ignored) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .map(ThreadInfo::getThreadName)
                .filter(ignored.negate())
                .sorted()
                .toList();
    }

    String heapInMebibytes() {
        return String.format(Locale.ROOT, "%.1f", heap / 1024.0 / 1024.0);
    }
}
