package io.github.faraday4j.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.faraday4j.transport.DatasetJson;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes that a decode allocates: the same on every machine, once the compilers are done. */
class DecodeAllocationTest {

    private static final int ROUNDS = 20;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @CsvSource({"1, 20_000, 15_000", "50, 1_000, 770_000"})
    void isNoMoreThanAllowed(int datasets, int decodesToWarmUp, int maxBytes) {
        byte[] json = DatasetJson.encode(DatasetGenerator.datasets(datasets));
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least > maxBytes; round++) {
            least = Math.min(least, bytesOfADecode(json, decodesToWarmUp / ROUNDS));
        }
        assertThat(least).isLessThanOrEqualTo(maxBytes);
    }

    private long bytesOfADecode(byte[] json, int decodes) {
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        int found = 0;
        for (int i = 0; i < decodes; i++) {
            found += DatasetJson.decode(json).size();
        }
        long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertThat(found).isPositive();
        return bytes / decodes;
    }
}
