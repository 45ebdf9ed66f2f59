package io.github.faraday4j.transport;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The settings that a system property and an environment variable can give. */
enum Setting {
    API_KEY("apiKey"),
    BASE_URI("baseUri"),
    TRANSPORT("transport"),
    NAME("name"),
    APPLICATION_ID("applicationId"),
    TOTAL_TIMEOUT("totalTimeout"),
    ATTEMPT_TIMEOUT("attemptTimeout"),
    CONNECT_TIMEOUT("connectTimeout"),
    MAX_CONCURRENT_LOOKUPS("maxConcurrentLookups"),
    GZIP("gzip"),
    PROXY("proxy"),
    ALLOW_INSECURE_HTTP("allowInsecureHttp"),
    RETRY_MAX_ATTEMPTS("retry.maxAttempts"),
    RETRY_BASE_DELAY("retry.baseDelay"),
    RETRY_THROTTLED_BASE_DELAY("retry.throttledBaseDelay"),
    RETRY_MAX_DELAY("retry.maxDelay"),
    RETRY_MAX_RETRY_AFTER("retry.maxRetryAfter"),
    RETRY_BUDGET("retry.budget"),
    CIRCUIT_BREAKER_ENABLED("circuitBreaker.enabled"),
    CIRCUIT_BREAKER_WINDOW_SIZE("circuitBreaker.windowSize"),
    CIRCUIT_BREAKER_MINIMUM_ATTEMPTS("circuitBreaker.minimumAttempts"),
    CIRCUIT_BREAKER_FAILURE_RATE_THRESHOLD("circuitBreaker.failureRateThreshold"),
    CIRCUIT_BREAKER_OPEN_DURATION("circuitBreaker.openDuration"),
    CIRCUIT_BREAKER_PROBES("circuitBreaker.probes"),
    MAX_BODY_BYTES("limits.maxBodyBytes"),
    MAX_ERROR_BODY_BYTES("limits.maxErrorBodyBytes"),
    MAX_HEADER_BYTES("limits.maxHeaderBytes"),
    MAX_INFLATION_RATIO("limits.maxInflationRatio"),
    MAX_DEPTH("limits.maxDepth"),
    MAX_STRING_LENGTH("limits.maxStringLength"),
    MAX_NAME_LENGTH("limits.maxNameLength"),
    MAX_NUMBER_LENGTH("limits.maxNumberLength"),
    MAX_TOKENS("limits.maxTokens"),
    MAX_DATASETS("limits.maxDatasets");

    private final String call;

    Setting(String call) {
        this.call = call;
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
        return new EffectiveSetting(call, property(), variable(), text(value(config)), origin);
    }

    private Object value(FaradayConfig config) {
        return switch (this) {
            case API_KEY -> "****";
            case BASE_URI -> config.baseUri();
            case TRANSPORT -> config.transport();
            case NAME -> config.name();
            case APPLICATION_ID -> config.applicationId();
            case TOTAL_TIMEOUT -> config.totalTimeout();
            case ATTEMPT_TIMEOUT -> config.attemptTimeout();
            case CONNECT_TIMEOUT -> config.connectTimeout();
            case MAX_CONCURRENT_LOOKUPS -> config.maxConcurrentLookups();
            case GZIP -> config.gzip();
            case PROXY -> config.proxy();
            case ALLOW_INSECURE_HTTP -> config.allowInsecureHttp();
            case RETRY_MAX_ATTEMPTS -> config.retry().maxAttempts();
            case RETRY_BASE_DELAY -> config.retry().baseDelay();
            case RETRY_THROTTLED_BASE_DELAY -> config.retry().throttledBaseDelay();
            case RETRY_MAX_DELAY -> config.retry().maxDelay();
            case RETRY_MAX_RETRY_AFTER -> config.retry().maxRetryAfter();
            case RETRY_BUDGET -> config.retry().budget();
            case CIRCUIT_BREAKER_ENABLED -> config.circuitBreaker().enabled();
            case CIRCUIT_BREAKER_WINDOW_SIZE -> config.circuitBreaker().windowSize();
            case CIRCUIT_BREAKER_MINIMUM_ATTEMPTS -> config.circuitBreaker().minimumAttempts();
            case CIRCUIT_BREAKER_FAILURE_RATE_THRESHOLD ->
                config.circuitBreaker().failureRateThreshold();
            case CIRCUIT_BREAKER_OPEN_DURATION -> config.circuitBreaker().openDuration();
            case CIRCUIT_BREAKER_PROBES -> config.circuitBreaker().probes();
            case MAX_BODY_BYTES -> config.limits().maxBodyBytes();
            case MAX_ERROR_BODY_BYTES -> config.limits().maxErrorBodyBytes();
            case MAX_HEADER_BYTES -> config.limits().maxHeaderBytes();
            case MAX_INFLATION_RATIO -> config.limits().maxInflationRatio();
            case MAX_DEPTH -> config.limits().maxDepth();
            case MAX_STRING_LENGTH -> config.limits().maxStringLength();
            case MAX_NAME_LENGTH -> config.limits().maxNameLength();
            case MAX_NUMBER_LENGTH -> config.limits().maxNumberLength();
            case MAX_TOKENS -> config.limits().maxTokens();
            case MAX_DATASETS -> config.limits().maxDatasets();
        };
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
