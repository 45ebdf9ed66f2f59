package io.github.faraday4j.transport;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says which headers an application may add to a request. */
final class HeaderCheck {

    /** Set by the library or its transport, or about the connection, or such that the reply is another one. */
    private static final Set<String> RESERVED = Set.of(
            "authorization",
            "host",
            "user-agent",
            "connection",
            "transfer-encoding",
            "expect",
            "upgrade",
            "te",
            "trailer",
            "keep-alive",
            "range");

    private static final List<String> RESERVED_BEGINNINGS = List.of("accept", "content-", "proxy-", "if-");

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    private HeaderCheck() {}

    /** Why a header cannot be set, without its value; null if it can. */
    static @Nullable String problem(@Nullable String name, @Nullable String value) {
        if (name == null || value == null) {
            return "a header is without its name or its value";
        }
        if (!TOKEN.matcher(name).matches()) { // and so not safe to repeat
            return "a header has a name that is none in HTTP";
        }
        return isReserved(name.toLowerCase(Locale.ROOT))
                ? "the header " + name + " is not the application's to set"
                : valueProblem(name, value);
    }

    private static boolean isReserved(String name) {
        return RESERVED.contains(name) || RESERVED_BEGINNINGS.stream().anyMatch(name::startsWith);
    }

    private static @Nullable String valueProblem(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' || c > '~') && c != '\t') {
                return "the value of the header " + name + " must be printable ASCII, but the character at index " + i
                        + " is not";
            }
        }
        return value.strip().length() == value.length()
                ? null
                : "the value of the header " + name + " begins or ends with a space";
    }
}
