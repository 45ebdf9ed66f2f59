package io.github.faraday4j.benchmarks.lookup;

import io.github.faraday4j.benchmarks.Payload;
import java.util.ArrayList;
import java.util.List;

/**
 * A task that all clients do in turn.
 *
 * @param payload what is answered
 * @param overTls whether the connections are TLS
 * @param threads how many ask at once
 */
record Setting(Payload payload, boolean overTls, int threads) {

    /** All that are measured. */
    static final List<Setting> ALL = all();

    private static List<Setting> all() {
        List<Setting> all = new ArrayList<>();
        for (int threads : List.of(1, 8, 64)) {
            for (Payload payload : List.of(Payload.S, Payload.M)) {
                all.add(new Setting(payload, false, threads));
                all.add(new Setting(payload, true, threads));
            }
        }
        return all;
    }

    /** The same with another number of threads. */
    Setting by(int others) {
        return new Setting(payload, overTls, others);
    }

    String connection() {
        return overTls ? "TLS" : "plain";
    }

    /** As the report has it. */
    @Override
    public String toString() {
        return payload + ", " + connection() + ", " + threads + (threads == 1 ? " thread" : " threads");
    }
}
