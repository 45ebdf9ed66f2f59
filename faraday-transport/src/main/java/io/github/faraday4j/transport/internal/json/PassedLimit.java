package io.github.faraday4j.transport.internal.json;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.faraday4j.transport.ResponseLimits;
import java.util.Locale;

/** Says which limit a document passed, by the names of its setting. */
public final class PassedLimit {

    private PassedLimit() {}

    /** Names a limit that Jackson held. It tells which by the name of a method in its message, and by nothing else. */
    static String of(StreamConstraintsException passed, ResponseLimits limits) {
        String message = String.valueOf(passed.getOriginalMessage());
        if (message.contains("getMaxNestingDepth")) {
            return of("maxDepth", limits.maxDepth());
        }
        if (message.contains("getMaxStringLength")) {
            return of("maxStringLength", limits.maxStringLength());
        }
        if (message.contains("getMaxNameLength")) {
            return of("maxNameLength", limits.maxNameLength());
        }
        if (message.contains("getMaxNumberLength")) {
            return of("maxNumberLength", limits.maxNumberLength());
        }
        if (message.contains("getMaxTokenCount")) {
            return of("maxTokens", limits.maxTokens());
        }
        return "too deep, too long or too much";
    }

    /** Names the setting as {@link ResponseLimits} has it, and its system property. */
    public static String of(String setting, long limit) {
        String property = "faraday." + setting.replaceAll("[A-Z]", "-$0").toLowerCase(Locale.ROOT);
        return "more than ResponseLimits." + setting + " allows, which is " + limit + " (property " + property + ')';
    }
}
