package io.github.faraday4j.transport;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The values that a builder was given; null for a default. */
abstract class ConfiguredValues {

    @Nullable
    Supplier<ApiKey> apiKeySupplier;

    @Nullable
    URI baseUri;

    @Nullable
    String transport;

    @Nullable
    String name;

    @Nullable
    String applicationId;

    @Nullable
    Duration totalTimeout;

    @Nullable
    Duration attemptTimeout;

    @Nullable
    Duration connectTimeout;

    @Nullable
    RetryPolicy retry;

    @Nullable
    CircuitBreakerPolicy circuitBreaker;

    @Nullable
    Integer maxConcurrentLookups;

    @Nullable
    ResponseLimits limits;

    @Nullable
    Boolean gzip;

    @Nullable
    InetSocketAddress proxy;

    @Nullable
    SSLContext sslContext;

    @Nullable
    LookupListener listener;

    @Nullable
    RequestHeaders requestHeaders;

    @Nullable
    Boolean allowInsecureHttp;

    /** Where a setting was made; one that is missing is a default. */
    final Map<Setting, EffectiveSetting.Origin> origins = new EnumMap<>(Setting.class);

    ConfiguredValues() {}

    ConfiguredValues(ConfiguredValues origin) {
        apiKeySupplier = origin.apiKeySupplier;
        baseUri = origin.baseUri;
        transport = origin.transport;
        name = origin.name;
        applicationId = origin.applicationId;
        totalTimeout = origin.totalTimeout;
        attemptTimeout = origin.attemptTimeout;
        connectTimeout = origin.connectTimeout;
        retry = origin.retry;
        circuitBreaker = origin.circuitBreaker;
        maxConcurrentLookups = origin.maxConcurrentLookups;
        limits = origin.limits;
        gzip = origin.gzip;
        proxy = origin.proxy;
        sslContext = origin.sslContext;
        listener = origin.listener;
        requestHeaders = origin.requestHeaders;
        allowInsecureHttp = origin.allowInsecureHttp;
        origins.putAll(origin.origins);
    }
}
