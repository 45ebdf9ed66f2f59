package io.github.faraday4j.transport;

/** Fills the settings of a builder that were not set. */
final class EnvironmentFiller {

    private EnvironmentFiller() {}

    static void fill(FaradayConfig.Builder builder, Environment environment) {
        if (builder.apiKeySupplier == null) {
            environment.text(Setting.API_KEY, builder::apiKey);
        }
        if (builder.baseUri == null) {
            environment.uri(Setting.BASE_URI, builder::baseUri);
        }
        if (builder.transport == null) {
            environment.text(Setting.TRANSPORT, builder::transport);
        }
        if (builder.name == null) {
            environment.text(Setting.NAME, builder::name);
        }
        if (builder.applicationId == null) {
            environment.text(Setting.APPLICATION_ID, builder::applicationId);
        }
        if (builder.totalTimeout == null) {
            environment.duration(Setting.TOTAL_TIMEOUT, builder::totalTimeout);
        }
        if (builder.attemptTimeout == null) {
            environment.duration(Setting.ATTEMPT_TIMEOUT, builder::attemptTimeout);
        }
        if (builder.connectTimeout == null) {
            environment.duration(Setting.CONNECT_TIMEOUT, builder::connectTimeout);
        }
        if (builder.maxConcurrentLookups == null) {
            environment.integer(Setting.MAX_CONCURRENT_LOOKUPS, builder::maxConcurrentLookups);
        }
        if (builder.gzip == null) {
            environment.flag(Setting.GZIP, builder::gzip);
        }
        if (builder.proxy == null) {
            environment.address(Setting.PROXY, builder::proxy);
        }
        if (builder.allowInsecureHttp == null) {
            environment.flag(Setting.ALLOW_INSECURE_HTTP, builder::allowInsecureHttp);
        }
        // Not by their setters: most of such a policy is default, and the builder shall not say that it made it.
        if (builder.retry == null) {
            builder.retry = retry(environment);
        }
        if (builder.circuitBreaker == null) {
            builder.circuitBreaker = circuitBreaker(environment);
        }
        if (builder.limits == null) {
            builder.limits = limits(environment);
        }
    }

    private static RetryPolicy retry(Environment environment) {
        RetryPolicy.Builder retry = RetryPolicy.builder();
        environment.integer(Setting.RETRY_MAX_ATTEMPTS, retry::maxAttempts);
        environment.duration(Setting.RETRY_BASE_DELAY, retry::baseDelay);
        environment.duration(Setting.RETRY_THROTTLED_BASE_DELAY, retry::throttledBaseDelay);
        environment.duration(Setting.RETRY_MAX_DELAY, retry::maxDelay);
        environment.duration(Setting.RETRY_MAX_RETRY_AFTER, retry::maxRetryAfter);
        environment.integer(Setting.RETRY_BUDGET, retry::budget);
        return retry.build();
    }

    private static CircuitBreakerPolicy circuitBreaker(Environment environment) {
        CircuitBreakerPolicy.Builder breaker = CircuitBreakerPolicy.builder();
        environment.flag(Setting.CIRCUIT_BREAKER_ENABLED, breaker::enabled);
        environment.integer(Setting.CIRCUIT_BREAKER_WINDOW_SIZE, breaker::windowSize);
        environment.integer(Setting.CIRCUIT_BREAKER_MINIMUM_ATTEMPTS, breaker::minimumAttempts);
        environment.integer(Setting.CIRCUIT_BREAKER_FAILURE_RATE_THRESHOLD, breaker::failureRateThreshold);
        environment.duration(Setting.CIRCUIT_BREAKER_OPEN_DURATION, breaker::openDuration);
        environment.integer(Setting.CIRCUIT_BREAKER_PROBES, breaker::probes);
        return breaker.build();
    }

    private static ResponseLimits limits(Environment environment) {
        ResponseLimits.Builder limits = ResponseLimits.builder();
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
