package io.github.faraday4j.transport;

import java.util.Locale;

/** The settings that a system property and an environment variable can give. */
enum Setting {
    API_KEY,
    BASE_URI,
    TRANSPORT,
    NAME,
    APPLICATION_ID,
    TOTAL_TIMEOUT,
    ATTEMPT_TIMEOUT,
    CONNECT_TIMEOUT,
    MAX_CONCURRENT_LOOKUPS,
    GZIP,
    PROXY,
    ALLOW_INSECURE_HTTP,
    RETRY_MAX_ATTEMPTS,
    RETRY_BASE_DELAY,
    RETRY_THROTTLED_BASE_DELAY,
    RETRY_MAX_DELAY,
    RETRY_MAX_RETRY_AFTER,
    RETRY_BUDGET,
    CIRCUIT_BREAKER_ENABLED,
    CIRCUIT_BREAKER_WINDOW_SIZE,
    CIRCUIT_BREAKER_MINIMUM_ATTEMPTS,
    CIRCUIT_BREAKER_FAILURE_RATE_THRESHOLD,
    CIRCUIT_BREAKER_OPEN_DURATION,
    CIRCUIT_BREAKER_PROBES,
    MAX_BODY_BYTES,
    MAX_ERROR_BODY_BYTES,
    MAX_HEADER_BYTES,
    MAX_INFLATION_RATIO,
    MAX_DEPTH,
    MAX_STRING_LENGTH,
    MAX_NAME_LENGTH,
    MAX_NUMBER_LENGTH,
    MAX_TOKENS,
    MAX_DATASETS;

    /** Such as {@code faraday.base-uri}. */
    String property() {
        return "faraday." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Such as {@code FARADAY_BASE_URI}. */
    String variable() {
        return "FARADAY_" + name();
    }
}
