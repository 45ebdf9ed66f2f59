package io.github.faraday4j.transport;

import java.util.List;
import java.util.stream.Stream;

/** A sample of each setting, in their order. */
final class SettingSamples {

    private SettingSamples() {}

    static List<SettingSample> all() {
        return Stream.of(
                        ClientSettingSamples.all(),
                        RetrySettingSamples.all(),
                        BreakerSettingSamples.all(),
                        LimitSettingSamples.all())
                .flatMap(List::stream)
                .toList();
    }

    /** As code calls it, with its policy. */
    static String name(Setting setting) {
        return FaradayConfig.builder()
                .apiKey("a-key-of-a-test")
                .build()
                .settings()
                .get(setting.ordinal())
                .name();
    }

    /** As the builder of the policy calls it, or that of the configuration. */
    static String call(Setting setting) {
        String name = name(setting);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
