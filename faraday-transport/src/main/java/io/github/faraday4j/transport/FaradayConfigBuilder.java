package io.github.faraday4j.transport;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The setters of {@link FaradayConfig.Builder}, and the checks across settings. */
abstract class FaradayConfigBuilder extends ConfiguredValues {

    private static final Duration MIN_TIMEOUT = Duration.ofMillis(1);
    private static final Duration MIN_TOTAL_TIMEOUT = Duration.ofMillis(10);
    private static final Duration MAX_TIMEOUT = Duration.ofMinutes(5);

    FaradayConfigBuilder() {}

    FaradayConfigBuilder(FaradayConfigBuilder origin) {
        super(origin);
    }

    /** Sets the API key. */
    public FaradayConfig.Builder apiKey(ApiKey apiKey) {
        Objects.requireNonNull(apiKey, "apiKey");
        return apiKeySupplier(() -> apiKey);
    }

    /**
     * Sets the API key.
     *
     * @throws IllegalArgumentException as {@link ApiKey#of(String)}
     */
    public FaradayConfig.Builder apiKey(String apiKey) {
        return apiKey(ApiKey.of(apiKey));
    }

    /** Sets who gives the API key: asked once for each attempt, by the calling thread, and never remembered. */
    public FaradayConfig.Builder apiKeySupplier(Supplier<ApiKey> apiKeySupplier) {
        this.apiKeySupplier = Objects.requireNonNull(apiKeySupplier, "apiKeySupplier");
        return made(Setting.API_KEY);
    }

    /** Sets where the service is: the part before {@code /scopes}. Its host is one that a certificate can name. */
    public FaradayConfig.Builder baseUri(URI baseUri) {
        this.baseUri = Objects.requireNonNull(baseUri, "baseUri");
        return made(Setting.BASE_URI);
    }

    /**
     * Sets where the service is, as text.
     *
     * @throws IllegalArgumentException if it is no URI; the message does not repeat it, for it may hold a password
     */
    public FaradayConfig.Builder baseUri(String baseUri) {
        try {
            return baseUri(new URI(baseUri));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("baseUri must be a URI, but at index " + e.getIndex() + " it is not");
        }
    }

    /** Sets the transport to use, such as {@code jdk} or {@code feign}, in any case. */
    public FaradayConfig.Builder transport(String transport) {
        this.transport = IdentifierCheck.check("transport", transport);
        return made(Setting.TRANSPORT);
    }

    /** Sets the name of the client in logs and thread names. */
    public FaradayConfig.Builder name(String name) {
        this.name = IdentifierCheck.check("name", name);
        return made(Setting.NAME);
    }

    /** Sets the application that the {@code User-Agent} names, such as {@code shop/1.4}. */
    public FaradayConfig.Builder applicationId(String applicationId) {
        this.applicationId = IdentifierCheck.check("applicationId", applicationId);
        return made(Setting.APPLICATION_ID);
    }

    /**
     * Sets the time limit of a lookup: all attempts, waits and bodies.
     *
     * @throws IllegalArgumentException if it is not from 10 ms to 5 minutes
     */
    public FaradayConfig.Builder totalTimeout(Duration totalTimeout) {
        this.totalTimeout = Range.check("totalTimeout", totalTimeout, MIN_TOTAL_TIMEOUT, MAX_TIMEOUT);
        return made(Setting.TOTAL_TIMEOUT);
    }

    /** Sets the time limit of one attempt; at most the total. */
    public FaradayConfig.Builder attemptTimeout(Duration attemptTimeout) {
        this.attemptTimeout = Range.check("attemptTimeout", attemptTimeout, MIN_TIMEOUT, MAX_TIMEOUT);
        return made(Setting.ATTEMPT_TIMEOUT);
    }

    /** Sets the time limit of a connection, its TLS handshake included; at most that of an attempt. */
    public FaradayConfig.Builder connectTimeout(Duration connectTimeout) {
        this.connectTimeout = Range.check("connectTimeout", connectTimeout, MIN_TIMEOUT, MAX_TIMEOUT);
        return made(Setting.CONNECT_TIMEOUT);
    }

    /** Sets what is tried again. */
    public FaradayConfig.Builder retry(RetryPolicy retry) {
        this.retry = Objects.requireNonNull(retry, "retry");
        Setting.of("retry").forEach(this::made);
        return self();
    }

    /** Sets when the client stops asking. */
    public FaradayConfig.Builder circuitBreaker(CircuitBreakerPolicy circuitBreaker) {
        this.circuitBreaker = Objects.requireNonNull(circuitBreaker, "circuitBreaker");
        Setting.of("circuitBreaker").forEach(this::made);
        return self();
    }

    /**
     * Sets how many lookups may be on the wire at once.
     *
     * @throws IllegalArgumentException if it is not from 1 to 10,000
     */
    public FaradayConfig.Builder maxConcurrentLookups(int maxConcurrentLookups) {
        this.maxConcurrentLookups = Range.check("maxConcurrentLookups", maxConcurrentLookups, 1, 10_000);
        return made(Setting.MAX_CONCURRENT_LOOKUPS);
    }

    /** Sets how large an answer may be. */
    public FaradayConfig.Builder limits(ResponseLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        Setting.of("limits").forEach(this::made);
        return self();
    }

    /** Sets whether the service is asked to compress its answers. */
    public FaradayConfig.Builder gzip(boolean gzip) {
        this.gzip = gzip;
        return made(Setting.GZIP);
    }

    /**
     * Sets the HTTP proxy. One on another machine goes with an {@code https} service only, unless {@link
     * #allowInsecureHttp} is set: it would read the API key.
     *
     * @throws IllegalArgumentException if its host is no name and no address, such as one with a password, or its port
     *     is 0
     */
    public FaradayConfig.Builder proxy(InetSocketAddress proxy) {
        this.proxy = ProxyHost.checked(Objects.requireNonNull(proxy, "proxy"));
        return made(Setting.PROXY);
    }

    /**
     * Sets the SSL context, for a trust or key store of one's own. An {@link javax.net.ssl.X509ExtendedTrustManager} of
     * one's own decides about the host name, too: with the transport {@code jdk} it alone, with {@code feign} OkHttp
     * besides.
     */
    public FaradayConfig.Builder sslContext(SSLContext sslContext) {
        this.sslContext = Objects.requireNonNull(sslContext, "sslContext");
        return self();
    }

    /** Sets who hears of lookups, attempts and retries. */
    public FaradayConfig.Builder listener(LookupListener listener) {
        this.listener = Objects.requireNonNull(listener, "listener");
        return self();
    }

    /** Sets who adds headers of the application's own to each request. */
    public FaradayConfig.Builder requestHeaders(RequestHeaders requestHeaders) {
        this.requestHeaders = Objects.requireNonNull(requestHeaders, "requestHeaders");
        return self();
    }

    /** Lets the key travel in the clear to a host or a proxy that is not this machine. For test networks. */
    public FaradayConfig.Builder allowInsecureHttp(boolean allowInsecureHttp) {
        this.allowInsecureHttp = allowInsecureHttp;
        return made(Setting.ALLOW_INSECURE_HTTP);
    }

    /**
     * Fills what was not set from system properties and, where there is none, from environment variables.
     *
     * @throws IllegalArgumentException if one of them cannot be used; the message names it, not its value
     */
    public FaradayConfig.Builder fillFromEnvironment() {
        return fillFrom(Environment.ofThisProcess());
    }

    /**
     * Fills what was not set from properties of another source, such as the configuration of a framework.
     *
     * @param properties returns the text of a property such as {@code faraday.api-key}; null or blank if there is none
     * @throws IllegalArgumentException if one of them cannot be used; the message names it, not its value
     */
    public FaradayConfig.Builder fillFrom(UnaryOperator<@Nullable String> properties) {
        return fillFrom(Environment.of(properties));
    }

    FaradayConfig.Builder fillFrom(Environment environment) {
        EnvironmentFiller.fill(self(), environment.without(origins.keySet()));
        origins.putAll(environment.origins());
        return self();
    }

    /**
     * Returns the configuration.
     *
     * @throws IllegalStateException if there is no API key
     * @throws IllegalArgumentException if the base URI cannot be used, alone or with the proxy, or a time limit is
     *     longer than the one around it
     */
    public FaradayConfig build() {
        if (apiKeySupplier == null) {
            throw new IllegalStateException("an API key is required, but was not set: call apiKey, or set the system"
                    + " property " + Setting.API_KEY.property() + " or the environment variable "
                    + Setting.API_KEY.variable() + " and call fillFromEnvironment");
        }
        FaradayConfig config = new FaradayConfig(new FaradayConfig.Builder(this));
        ClearText.check(config);
        checkWithin("attemptTimeout", config.attemptTimeout(), "totalTimeout", config.totalTimeout());
        checkWithin("connectTimeout", config.connectTimeout(), "attemptTimeout", config.attemptTimeout());
        return config;
    }

    private static void checkWithin(String inner, Duration value, String outer, Duration limit) {
        if (value.compareTo(limit) > 0) {
            throw new IllegalArgumentException(
                    inner + " must be at most " + outer + " (" + limit + ") but was " + value);
        }
    }

    private FaradayConfig.Builder made(Setting setting) {
        origins.put(setting, EffectiveSetting.Origin.BUILDER);
        return self();
    }

    private FaradayConfig.Builder self() {
        return (FaradayConfig.Builder) this;
    }
}
