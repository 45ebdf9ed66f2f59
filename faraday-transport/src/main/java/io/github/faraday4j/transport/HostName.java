package io.github.faraday4j.transport;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules for the host and the port of a base URI or of a proxy. Each is told in words: whoever breaks one asks why. */
final class HostName {

    private static final int MAX_LABEL = 63;
    private static final int MAX_NAME = 253;

    private HostName() {}

    /** Returns the rule that a host breaks, whoever resolves it; null if it breaks none. */
    static @Nullable String brokenRule(String host) {
        if (!isAscii(host)) {
            return "must have a host in ASCII; for a name in another script, write its xn-- form, which"
                    + " java.net.IDN.toASCII gives";
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (name.length() > MAX_NAME) {
            return "must have a host of at most " + MAX_NAME + " characters";
        }
        for (String label : name.split("\\.", -1)) {
            if (label.isEmpty() || label.length() > MAX_LABEL) {
                return "must have a host whose parts between the dots have 1 to " + MAX_LABEL + " characters";
            }
        }
        return null;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Returns the rule that the host or the port of a URI breaks; null if it breaks none. */
    static @Nullable String brokenRule(URI uri) {
        String authority = Objects.requireNonNullElse(uri.getRawAuthority(), "");
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']');
        String host = hasPort ? authority.substring(0, colon) : authority;
        String rule = host.isEmpty() ? "must have a host" : brokenRuleOfAnother(host);
        if (rule == null && hasPort) {
            rule = brokenRuleOfPort(authority.substring(colon + 1));
        }
        if (rule == null && uri.getHost() == null) {
            return "must have a host of letters, digits, hyphens and dots, the last part beginning with a letter, or an"
                    + " address such as 127.0.0.1 or [::1]";
        }
        return rule;
    }

    /** Names that a resolver may know, but no certificate, or no request. */
    private static @Nullable String brokenRuleOfAnother(String host) {
        if (host.startsWith("[")) {
            return host.contains("%")
                    ? "must have an IPv6 address without a scope: leave out what begins with %"
                    : null;
        }
        if (host.contains("_")) {
            return "must have a host without an underscore, which no name of a host may have; use another name of it";
        }
        return host.endsWith(".") ? "must have a host without a dot at its end" : brokenRule(host);
    }

    private static @Nullable String brokenRuleOfPort(String port) {
        boolean number = port.length() <= 5 && BaseUris.isDigits(port);
        return port.isEmpty() || (number && isPort(Integer.parseInt(port))) ? null : "must have a port from 1 to 65535";
    }

    static boolean isPort(int port) {
        return port > 0 && port <= 65_535;
    }
}
