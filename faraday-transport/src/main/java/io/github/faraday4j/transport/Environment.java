package io.github.faraday4j.transport;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads settings from system properties and, where there is none, from environment variables, and remembers where it
 * found them. Blank is not set.
 */
final class Environment {

    private final UnaryOperator<@Nullable String> properties;
    private final UnaryOperator<@Nullable String> variables;
    private final EffectiveSetting.Origin ofProperties;
    private final Set<Setting> skipped = EnumSet.noneOf(Setting.class);
    private final Map<Setting, EffectiveSetting.Origin> origins = new EnumMap<>(Setting.class);

    Environment(UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> variables) {
        this(properties, EffectiveSetting.Origin.PROPERTY, variables);
    }

    private Environment(
            UnaryOperator<@Nullable String> properties,
            EffectiveSetting.Origin ofProperties,
            UnaryOperator<@Nullable String> variables) {
        this.properties = properties;
        this.ofProperties = ofProperties;
        this.variables = variables;
    }

    /** Reads properties of another source, and nothing besides. */
    static Environment of(UnaryOperator<@Nullable String> properties) {
        Objects.requireNonNull(properties, "properties");
        return new Environment(properties, EffectiveSetting.Origin.SOURCE, variable -> null);
    }

    static Environment ofThisProcess() {
        return new Environment(System::getProperty, System::getenv);
    }

    /** Reads none of these from now on. */
    Environment without(Set<Setting> settings) {
        skipped.addAll(settings);
        return this;
    }

    /** Where the settings were found that have been read so far. */
    Map<Setting, EffectiveSetting.Origin> origins() {
        return origins;
    }

    void text(Setting setting, Consumer<String> target) {
        read(setting, "a text", text -> text, target);
    }

    void uri(Setting setting, Consumer<URI> target) {
        read(setting, "a URI", URI::create, target);
    }

    void duration(Setting setting, Consumer<Duration> target) {
        read(setting, "a duration such as 250ms, 5s, 2m or PT5S", Environment::duration, target);
    }

    void integer(Setting setting, Consumer<Integer> target) {
        read(setting, "a whole number", Integer::valueOf, target);
    }

    void longInteger(Setting setting, Consumer<Long> target) {
        read(setting, "a whole number", Long::valueOf, target);
    }

    void flag(Setting setting, Consumer<Boolean> target) {
        read(setting, "true or false", Environment::flag, target);
    }

    void address(Setting setting, Consumer<InetSocketAddress> target) {
        read(setting, "host:port", Environment::address, target);
    }

    private <T> void read(Setting setting, String form, Function<String, T> parser, Consumer<T> target) {
        if (skipped.contains(setting)) {
            return;
        }
        EffectiveSetting.Origin origin = ofProperties;
        String source = setting.property();
        String text = properties.apply(source);
        if (text == null || text.isBlank()) {
            origin = EffectiveSetting.Origin.VARIABLE;
            source = setting.variable();
            text = variables.apply(source);
        }
        if (text == null || text.isBlank()) {
            return;
        }
        T value;
        try {
            value = parser.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeParseException | ArithmeticException e) {
            // The value is not repeated: somebody may have put the key into the wrong variable.
            throw new IllegalArgumentException(source + " must be " + form + ", but is not");
        }
        try {
            target.accept(value);
            origins.put(setting, origin);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(source + ": " + e.getMessage());
        }
    }

    static Duration duration(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("p")) {
            return Duration.parse(text);
        }
        int digits = 0;
        while (digits < lower.length() && Character.isDigit(lower.charAt(digits))) {
            digits++;
        }
        long amount = Long.parseLong(lower.substring(0, digits));
        return switch (lower.substring(digits).strip()) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> throw new IllegalArgumentException("unit");
        };
    }

    private static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("flag");
        };
    }

    /** Unresolved, so that the name is looked up when the proxy is used. */
    static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException("address");
        }
        return InetSocketAddress.createUnresolved(
                text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }
}
