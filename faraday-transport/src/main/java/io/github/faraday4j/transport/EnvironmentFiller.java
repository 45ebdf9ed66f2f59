package io.github.faraday4j.transport;

import org.jspecify.annotations.Nullable;

/** Fills the settings of a builder that were not set, each for itself. */
final class EnvironmentFiller {

    private EnvironmentFiller() {}

    static void fill(FaradayConfig.Builder builder, Environment environment) {
        environment.text(Setting.API_KEY, builder::apiKey);
        environment.uri(Setting.BASE_URI, builder::baseUri);
        environment.text(Setting.TRANSPORT, builder::transport);
        environment.text(Setting.NAME, builder::name);
        environment.text(Setting.APPLICATION_ID, builder::applicationId);
        environment.duration(Setting.TOTAL_TIMEOUT, builder::totalTimeout);
        environment.duration(Setting.ATTEMPT_TIMEOUT, builder::attemptTimeout);
        environment.duration(Setting.CONNECT_TIMEOUT, builder::connectTimeout);
        environment.integer(Setting.MAX_CONCURRENT_LOOKUPS, builder::maxConcurrentLookups);
        environment.flag(Setting.GZIP, builder::gzip);
        environment.address(Setting.PROXY, builder::proxy);
        environment.flag(Setting.ALLOW_INSECURE_HTTP, builder::allowInsecureHttp);
        // Not by their setters: most of such a policy is default, and the builder shall not say that it made it.
        builder.retry = retry(builder.retry, environment);
        builder.circuitBreaker = circuitBreaker(builder.circuitBreaker, environment);
        builder.limits = limits(builder.limits, environment);
    }

    private static RetryPolicy retry(@Nullable RetryPolicy before, Environment environment) {
        RetryPolicy.Builder retry = before == null ? RetryPolicy.builder() : before.toBuilder();
        environment.integer(Setting.RETRY_MAX_ATTEMPTS, retry::maxAttempts);
        environment.duration(Setting.RETRY_BASE_DELAY, retry::baseDelay);
        environment.duration(Setting.RETRY_THROTTLED_BASE_DELAY, retry::throttledBaseDelay);
        environment.duration(Setting.RETRY_MAX_DELAY, retry::maxDelay);
        environment.duration(Setting.RETRY_MAX_RETRY_AFTER, retry::maxRetryAfter);
        environment.integer(Setting.RETRY_BUDGET, retry::budget);
        return retry.build();
    }

    private static CircuitBreakerPolicy circuitBreaker(@Nullable CircuitBreakerPolicy before, Environment environment) {
        CircuitBreakerPolicy.Builder breaker = before == null ? CircuitBreakerPolicy.builder() : before.toBuilder();
        environment.flag(Setting.CIRCUIT_BREAKER_ENABLED, breaker::enabled);
        environment.integer(Setting.CIRCUIT_BREAKER_WINDOW_SIZE, breaker::windowSize);
        environment.integer(Setting.CIRCUIT_BREAKER_MINIMUM_ATTEMPTS, breaker::minimumAttempts);
        environment.integer(Setting.CIRCUIT_BREAKER_FAILURE_RATE_THRESHOLD, breaker::failureRateThreshold);
        environment.duration(Setting.CIRCUIT_BREAKER_OPEN_DURATION, breaker::openDuration);
        environment.integer(Setting.CIRCUIT_BREAKER_PROBES, breaker::probes);
        return breaker.build();
    }

    private static ResponseLimits limits(@Nullable ResponseLimits before, Environment environment) {
        ResponseLimits.Builder limits = before == null ? ResponseLimits.builder() : before.toBuilder();
        environment.integer(Setting.MAX_BODY_BYTES, limits::maxBodyBytes);
        environment.integer(Setting.MAX_ERROR_BODY_BYTES, limits::maxErrorBodyBytes);
        environment.integer(Setting.MAX_HEADER_BYTES, limits::maxHeaderBytes);
        environment.integer(Setting.MAX_INFLATION_RATIO, limits::maxInflationRatio);
        environment.integer(Setting.MAX_DEPTH, limits::maxDepth);
        environment.integer(Setting.MAX_STRING_LENGTH, limits::maxStringLength);
        environment.integer(Setting.MAX_NAME_LENGTH, limits::maxNameLength);
        environment.integer(Setting.MAX_NUMBER_LENGTH, limits::maxNumberLength);
        environment.longInteger(Setting.MAX_TOKENS, limits::maxTokens);
        environment.integer(Setting.MAX_DATASETS, limits::maxDatasets);
        return limits.build();
    }
}
