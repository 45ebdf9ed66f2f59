package io.github.faraday4j.transport;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Which base URIs a key may be sent to. */
final class BaseUris {

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "[::1]", "[0:0:0:0:0:0:0:1]");
    private static final int LOOPBACK_NET = 127;

    private BaseUris() {}

    /**
     * Checks a base URI and takes a slash off its end.
     *
     * @throws IllegalArgumentException if it could lead anywhere else than it says, or in the clear
     */
    static URI check(URI uri, boolean allowInsecureHttp) {
        String shown = shown(uri);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        require(scheme.equals("https") || scheme.equals("http"), "must be an https URI", shown);
        require(!hasUserInfo(uri), "must have no user info; give the key as apiKey", shown);
        String rule = HostName.brokenRule(uri);
        require(rule == null, String.valueOf(rule), shown);
        require(uri.getRawQuery() == null, "must have no query", shown);
        require(uri.getRawFragment() == null, "must have no fragment", shown);
        require(isPlain(uri), "must have a path without empty, . or .. segments", shown);
        require(
                scheme.equals("https") || isLoopback(uri.getHost()) || allowInsecureHttp,
                "must be https unless the host is 127.0.0.1, [::1] or localhost, or allowInsecureHttp is set: http"
                        + " sends the API key in the clear",
                shown);
        String text = uri.toString();
        return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : uri;
    }

    /** Looked for by hand, since a URI with an odd host has no other parts than an authority. */
    private static boolean hasUserInfo(URI uri) {
        return uri.getRawAuthority() != null && uri.getRawAuthority().indexOf('@') >= 0;
    }

    private static void require(boolean condition, String rule, String shown) {
        if (!condition) {
            throw new IllegalArgumentException("baseUri " + rule + ", but was " + shown);
        }
    }

    /** Scheme, host and port only: what else there is may be a password, or the key in the wrong place. */
    private static String shown(URI uri) {
        if (uri.getHost() == null) {
            return uri.getRawAuthority() == null ? "one without a host" : "one whose host is not shown";
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return "one of " + uri.getScheme() + "://" + uri.getHost() + port;
    }

    private static boolean isPlain(URI uri) {
        String path = uri.getPath();
        if (path.isEmpty() || path.equals("/")) {
            return true;
        }
        String inner = path.substring(1, path.endsWith("/") ? path.length() - 1 : path.length());
        for (String segment : inner.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..") || segment.contains("\\")) {
                return false;
            }
        }
        return true;
    }

    static boolean isLoopback(String host) {
        return LOOPBACK_NAMES.contains(host.toLowerCase(Locale.ROOT)) || isLoopbackIpv4(host);
    }

    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLoopbackIpv4(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            boolean octet = !part.isEmpty()
                    && part.length() <= 3
                    && isDigits(part)
                    && (part.length() == 1 || part.charAt(0) != '0')
                    && Integer.parseInt(part) <= 255;
            if (!octet) {
                return false;
            }
        }
        return Integer.parseInt(parts[0]) == LOOPBACK_NET;
    }
}
