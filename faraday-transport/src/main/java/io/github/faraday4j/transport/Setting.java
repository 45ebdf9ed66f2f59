package io.github.faraday4j.transport;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The settings that a system property and an environment variable can give. */
enum Setting {
    API_KEY("apiKey", config -> "****"),
    BASE_URI("baseUri", config -> config.baseUri()),
    TRANSPORT("transport", config -> config.transport()),
    NAME("name", config -> config.name()),
    APPLICATION_ID("applicationId", config -> config.applicationId()),
    TOTAL_TIMEOUT("totalTimeout", config -> config.totalTimeout()),
    ATTEMPT_TIMEOUT("attemptTimeout", config -> config.attemptTimeout()),
    CONNECT_TIMEOUT("connectTimeout", config -> config.connectTimeout()),
    MAX_CONCURRENT_LOOKUPS("maxConcurrentLookups", config -> config.maxConcurrentLookups()),
    GZIP("gzip", config -> config.gzip()),
    PROXY("proxy", config -> config.proxy()),
    ALLOW_INSECURE_HTTP("allowInsecureHttp", config -> config.allowInsecureHttp()),
    RETRY_MAX_ATTEMPTS("retry.maxAttempts", config -> config.retry().maxAttempts()),
    RETRY_BASE_DELAY("retry.baseDelay", config -> config.retry().baseDelay()),
    RETRY_THROTTLED_BASE_DELAY(
            "retry.throttledBaseDelay", config -> config.retry().throttledBaseDelay()),
    RETRY_MAX_DELAY("retry.maxDelay", config -> config.retry().maxDelay()),
    RETRY_MAX_RETRY_AFTER("retry.maxRetryAfter", config -> config.retry().maxRetryAfter()),
    RETRY_BUDGET("retry.budget", config -> config.retry().budget()),
    CIRCUIT_BREAKER_ENABLED(
            "circuitBreaker.enabled", config -> config.circuitBreaker().enabled()),
    CIRCUIT_BREAKER_WINDOW_SIZE(
            "circuitBreaker.windowSize", config -> config.circuitBreaker().windowSize()),
    CIRCUIT_BREAKER_MINIMUM_ATTEMPTS(
            "circuitBreaker.minimumAttempts", config -> config.circuitBreaker().minimumAttempts()),
    CIRCUIT_BREAKER_FAILURE_RATE_THRESHOLD("circuitBreaker.failureRateThreshold", config -> config.circuitBreaker()
            .failureRateThreshold()),
    CIRCUIT_BREAKER_OPEN_DURATION(
            "circuitBreaker.openDuration", config -> config.circuitBreaker().openDuration()),
    CIRCUIT_BREAKER_PROBES(
            "circuitBreaker.probes", config -> config.circuitBreaker().probes()),
    MAX_BODY_BYTES("limits.maxBodyBytes", config -> config.limits().maxBodyBytes()),
    MAX_ERROR_BODY_BYTES("limits.maxErrorBodyBytes", config -> config.limits().maxErrorBodyBytes()),
    MAX_HEADER_BYTES("limits.maxHeaderBytes", config -> config.limits().maxHeaderBytes()),
    MAX_INFLATION_RATIO("limits.maxInflationRatio", config -> config.limits().maxInflationRatio()),
    MAX_DEPTH("limits.maxDepth", config -> config.limits().maxDepth()),
    MAX_STRING_LENGTH("limits.maxStringLength", config -> config.limits().maxStringLength()),
    MAX_NAME_LENGTH("limits.maxNameLength", config -> config.limits().maxNameLength()),
    MAX_NUMBER_LENGTH("limits.maxNumberLength", config -> config.limits().maxNumberLength()),
    MAX_TOKENS("limits.maxTokens", config -> config.limits().maxTokens()),
    MAX_DATASETS("limits.maxDatasets", config -> config.limits().maxDatasets());

    private final String call;

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda without state
    private final Function<FaradayConfig, Object> value;

    Setting(String call, Function<FaradayConfig, Object> value) {
        this.call = call;
        this.value = value;
    }

    /** The settings of a policy, such as {@code retry}. */
    static Set<Setting> of(String policy) {
        Set<Setting> settings = EnumSet.allOf(Setting.class);
        settings.removeIf(setting -> !setting.call.startsWith(policy + '.'));
        return settings;
    }

    /** Such as {@code faraday.base-uri}. */
    String property() {
        return "faraday." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Such as {@code FARADAY_BASE_URI}. */
    String variable() {
        return "FARADAY_" + name();
    }

    EffectiveSetting in(FaradayConfig config, Map<Setting, EffectiveSetting.Origin> origins) {
        EffectiveSetting.Origin origin = origins.getOrDefault(this, EffectiveSetting.Origin.DEFAULT);
        return new EffectiveSetting(call, property(), variable(), text(value.apply(config)), origin);
    }

    /** Written as the environment has it, so that it can be copied there; empty for none. */
    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Setting::text).orElse("");
        }
        if (value instanceof Duration duration) {
            return text(duration);
        }
        return value instanceof InetSocketAddress address
                ? address.getHostString() + ':' + address.getPort()
                : value.toString();
    }

    private static String text(Duration duration) {
        if (duration.toNanosPart() == 0) {
            return duration.toSeconds() + "s";
        }
        return duration.toNanosPart() % 1_000_000 == 0 ? duration.toMillis() + "ms" : duration.toString();
    }
}
