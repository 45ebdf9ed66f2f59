package io.github.faraday4j.transport;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A setting with a value that is not its default, and what a client does by it.
 *
 * @param setting which
 * @param text the value, as a property or a variable gives it
 * @param code sets it to the same value
 * @param effect what a client does that is made of a builder
 * @param expected what the effect is with that value
 */
record SettingSample(
        Setting setting,
        String text,
        Consumer<FaradayConfig.Builder> code,
        Function<FaradayConfig.Builder, Object> effect,
        Object expected) {

    @Override
    public String toString() {
        return setting.toString();
    }
}
