package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A configuration, as a fuzzer may have it: lines of name and value. The builder sets {@code apiKey} and {@code
 * baseUri}.
 */
final class ConfigurationTarget {

    private static final String KEY = "prod_fdysec_CANARY_7f3a9b2c";

    /** Stands for the key in the bytes of a configuration. */
    private static final String KEY_MARK = "@KEY@";

    private ConfigurationTarget() {}

    static void check(byte[] lines) {
        Map<String, String> settings = new HashMap<>();
        for (String line : new String(lines, StandardCharsets.UTF_8).split("\n", -1)) {
            int equals = line.indexOf('=');
            settings.put(
                    line.substring(0, Math.max(0, equals)),
                    line.substring(equals + 1).replace(KEY_MARK, KEY));
        }
        try {
            FaradayConfig config = configured(settings);
            boolean keyInItsPlace = settings.entrySet().stream()
                    .noneMatch(setting -> setting.getValue().contains(KEY) && !isKey(setting.getKey()));
            if (keyInItsPlace) {
                assertThat(config.toString()).doesNotContain(KEY);
            }
            assertThat(config.baseUri().getHost()).isNotEmpty();
            assertThat(config.baseUri().getRawUserInfo()).isNull();
            assertThat(UserAgent.of(config, "fuzz")).matches("[ -~]+");
            assertThat(config.toBuilder().build()).hasToString(config.toString());
        } catch (IllegalArgumentException | IllegalStateException e) {
            assertThat(e).hasNoCause();
            assertThat(e.getMessage()).doesNotContain(KEY);
        }
    }

    private static FaradayConfig configured(Map<String, String> settings) {
        FaradayConfig.Builder builder = FaradayConfig.builder();
        if (settings.containsKey("apiKey")) {
            builder.apiKey(settings.get("apiKey"));
        }
        if (settings.containsKey("baseUri")) {
            builder.baseUri(settings.get("baseUri"));
        }
        return builder.fillFrom(new Environment(settings::get, settings::get)).build();
    }

    private static boolean isKey(String name) {
        return name.equals("apiKey")
                || name.equals(Setting.API_KEY.property())
                || name.equals(Setting.API_KEY.variable());
    }
}
