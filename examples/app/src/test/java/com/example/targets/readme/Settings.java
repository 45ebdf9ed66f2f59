package com.example.targets.readme;

import io.github.faraday4j.transport.EffectiveSetting;
import io.github.faraday4j.transport.FaradayConfig;
import java.util.List;

/** The settings of a configuration in which nothing was set but the key. */
final class Settings {

    private Settings() {}

    static List<EffectiveSetting> all() {
        return FaradayConfig.builder().apiKey("test_any_key").build().settings();
    }
}
