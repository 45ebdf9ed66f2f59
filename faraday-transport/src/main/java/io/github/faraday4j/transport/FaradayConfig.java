package io.github.faraday4j.transport;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/**
 * What a lookup needs to know. Immutable, safe for use by several threads.
 *
 * <p>Only an API key is needed. {@link #builder()} reads nothing from outside; {@link #fromEnvironment()} reads system
 * properties and environment variables, such as {@code faraday.api-key} and {@code FARADAY_API_KEY}: the name of the
 * setting, in the one spelling or the other. Durations are written {@code 250ms}, {@code 5s}, {@code 2m} or ISO 8601.
 */
public final class FaradayConfig {

    /** The public service. */
    public static final URI DEFAULT_BASE_URI = URI.create("https://api.faraday.ai/v1");

    static final Duration DEFAULT_TOTAL_TIMEOUT = Duration.ofSeconds(15);
    static final Duration DEFAULT_ATTEMPT_TIMEOUT = Duration.ofSeconds(5);
    static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(2);
    static final int DEFAULT_MAX_CONCURRENT_LOOKUPS = 64;
    static final String DEFAULT_NAME = "faraday";

    /** A copy of the builder that nobody changes any more; null is a default. */
    private final FaradayConfigBuilder settings;

    private final URI baseUri;

    FaradayConfig(FaradayConfigBuilder settings) {
        this.settings = settings;
        this.baseUri = BaseUris.check(
                settings.baseUri == null ? DEFAULT_BASE_URI : settings.baseUri,
                Boolean.TRUE.equals(settings.allowInsecureHttp));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the configuration that system properties and environment variables describe.
     *
     * @throws IllegalStateException if they give no API key
     * @throws IllegalArgumentException if one of them cannot be used; the message names it, not its value
     */
    public static FaradayConfig fromEnvironment() {
        return builder().fillFromEnvironment().build();
    }

    /** Returns a builder that starts from this. */
    public Builder toBuilder() {
        return new Builder(settings);
    }

    /** Asked once for each attempt. */
    Supplier<ApiKey> apiKeySupplier() {
        if (settings.apiKeySupplier == null) {
            throw new IllegalStateException("checked by build()");
        }
        return settings.apiKeySupplier;
    }

    /** Where the service is, without a slash at the end; {@link #DEFAULT_BASE_URI} by default. */
    public URI baseUri() {
        return baseUri;
    }

    /** The transport to use; empty for the only one on the class path. */
    public Optional<String> transport() {
        return Optional.ofNullable(settings.transport);
    }

    /** The name of the client in logs and thread names; {@code faraday} by default. */
    public String name() {
        return settings.name == null ? DEFAULT_NAME : settings.name;
    }

    /** The application, as the {@code User-Agent} tells the service. */
    public Optional<String> applicationId() {
        return Optional.ofNullable(settings.applicationId);
    }

    /** The time limit of a lookup: all attempts, waits and bodies; 15 s by default. */
    public Duration totalTimeout() {
        return settings.totalTimeout == null ? DEFAULT_TOTAL_TIMEOUT : settings.totalTimeout;
    }

    /** The time limit of one attempt, never more than what is left of the total; 5 s by default. */
    public Duration attemptTimeout() {
        return settings.attemptTimeout == null ? min(DEFAULT_ATTEMPT_TIMEOUT, totalTimeout()) : settings.attemptTimeout;
    }

    /** The time limit of a connection, its TLS handshake included; 2 s by default. */
    public Duration connectTimeout() {
        return settings.connectTimeout == null
                ? min(DEFAULT_CONNECT_TIMEOUT, attemptTimeout())
                : settings.connectTimeout;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** What is tried again; {@link RetryPolicy#ofDefaults()} by default. */
    public RetryPolicy retry() {
        return settings.retry == null ? RetryPolicy.ofDefaults() : settings.retry;
    }

    /** When the client stops asking; {@link CircuitBreakerPolicy#ofDefaults()} by default. */
    public CircuitBreakerPolicy circuitBreaker() {
        return settings.circuitBreaker == null ? CircuitBreakerPolicy.ofDefaults() : settings.circuitBreaker;
    }

    /** How many lookups may be on the wire at once, others wait for their turn; 64 by default. */
    public int maxConcurrentLookups() {
        return settings.maxConcurrentLookups == null ? DEFAULT_MAX_CONCURRENT_LOOKUPS : settings.maxConcurrentLookups;
    }

    /** How large an answer may be; {@link ResponseLimits#ofDefaults()} by default. */
    public ResponseLimits limits() {
        return settings.limits == null ? ResponseLimits.ofDefaults() : settings.limits;
    }

    /** Whether the service is asked to compress its answers; true by default. */
    public boolean gzip() {
        return settings.gzip == null || settings.gzip;
    }

    /** The HTTP proxy; none by default, and then the proxy settings of the JVM are not consulted either. */
    public Optional<InetSocketAddress> proxy() {
        return Optional.ofNullable(settings.proxy);
    }

    /** The SSL context; the default one of the JVM by default. */
    public Optional<SSLContext> sslContext() {
        return Optional.ofNullable(settings.sslContext);
    }

    /**
     * Which of the settings that only a client of the library's own observes were made: {@code connectTimeout}, {@code
     * proxy}, {@code sslContext}. With a client that the caller brought they would have no effect, and are refused.
     */
    public List<String> clientSettings() {
        List<String> made = new ArrayList<>();
        if (settings.connectTimeout != null) {
            made.add("connectTimeout");
        }
        if (settings.proxy != null) {
            made.add("proxy");
        }
        if (settings.sslContext != null) {
            made.add("sslContext");
        }
        return List.copyOf(made);
    }

    boolean allowInsecureHttp() {
        return Boolean.TRUE.equals(settings.allowInsecureHttp);
    }

    /**
     * All settings that a property or a variable can give, with the values that hold and where each was made: for a
     * person who asks why the library does what it does. The API key is {@code ****}. Settings that are objects, such
     * as the SSL context and the listener, are not among them. Settings may be added in a minor version.
     *
     * @return an unmodifiable list in the order of the documentation
     */
    public List<EffectiveSetting> settings() {
        return Stream.of(Setting.values())
                .map(setting -> setting.in(this, settings.origins))
                .toList();
    }

    /** What the application adds to each request. */
    Optional<RequestHeaders> requestHeaders() {
        return Optional.ofNullable(settings.requestHeaders);
    }

    /** Who hears of lookups, attempts and retries. */
    Optional<LookupListener> listener() {
        return Optional.ofNullable(settings.listener);
    }

    /** All settings but the API key, which is {@code ****}, and the objects that have no text. */
    @Override
    public String toString() {
        return "FaradayConfig{apiKey=****, baseUri=" + baseUri() + ", transport=" + settings.transport + ", name="
                + name() + ", applicationId=" + settings.applicationId + ", totalTimeout=" + totalTimeout()
                + ", attemptTimeout=" + attemptTimeout()
                + ", connectTimeout=" + connectTimeout() + ", retry=" + retry() + ", circuitBreaker="
                + circuitBreaker() + ", maxConcurrentLookups=" + maxConcurrentLookups() + ", limits=" + limits()
                + ", gzip=" + gzip() + ", proxy=" + settings.proxy + ", allowInsecureHttp=" + allowInsecureHttp() + '}';
    }

    /** Collects settings. Not safe for use by several threads. */
    public static final class Builder extends FaradayConfigBuilder {

        private Builder() {}

        Builder(FaradayConfigBuilder origin) {
            super(origin);
        }
    }
}
