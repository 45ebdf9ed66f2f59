package io.github.faraday4j.transport;

import java.util.Optional;

/**
 * A setting as it holds in a configuration, and where it was made; see {@link FaradayConfig#settings()}. Immutable.
 * Accessors may be added in a minor version.
 */
public final class EffectiveSetting {

    /** Where a setting was made. Origins may be added in a minor version. */
    public enum Origin {
        /**
         * By code, with the builder. A retry policy, circuit breaker policy or limits given in code count as a whole.
         */
        BUILDER,
        /** By a system property. */
        PROPERTY,
        /** By an environment variable. */
        VARIABLE,
        /** By the properties that {@link FaradayConfig.Builder#fillFrom} was given. */
        SOURCE,
        /** Nowhere: this is the default. */
        DEFAULT
    }

    private final String name;
    private final String property;
    private final String variable;
    private final String value;
    private final Origin origin;

    EffectiveSetting(String name, String property, String variable, String value, Origin origin) {
        this.name = name;
        this.property = property;
        this.variable = variable;
        this.value = value;
        this.origin = origin;
    }

    /** What code calls it, with the policy that it belongs to: {@code baseUri}, {@code retry.maxAttempts}. */
    public String name() {
        return name;
    }

    /** The system property that can give it, such as {@code faraday.base-uri}. */
    public String property() {
        return property;
    }

    /** The environment variable that can give it, such as {@code FARADAY_BASE_URI}. */
    public String variable() {
        return variable;
    }

    /**
     * The value that holds, written as the property or variable would have it: {@code 5s}, {@code host:port}. Empty if
     * it has none, such as a proxy. Of the API key always {@code ****}.
     */
    public Optional<String> value() {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** Where it was made. A builder that was made by {@link FaradayConfig#toBuilder()} keeps what it was. */
    public Origin origin() {
        return origin;
    }

    /** Such as {@code baseUri=https://api.faraday.ai/v1 (DEFAULT)}. */
    @Override
    public String toString() {
        return name + '=' + value + " (" + origin + ')';
    }
}
