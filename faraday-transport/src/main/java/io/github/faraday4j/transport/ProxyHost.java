package io.github.faraday4j.transport;

import java.net.InetSocketAddress;
import java.util.regex.Pattern;

/** Checks the host and the port of a proxy. Names with underscores and addresses with scopes pass. */
final class ProxyHost {

    /** A name, or an address of version 6. */
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}._-]+|\\[?[0-9A-Fa-f:.]+(%[A-Za-z0-9._-]+)?]?");

    private ProxyHost() {}

    /** Refuses one with a user and a password in it, which would be shown with the configuration; repeats nothing. */
    static InetSocketAddress checked(InetSocketAddress proxy) {
        if (!HOST.matcher(proxy.getHostString()).matches()) {
            throw new IllegalArgumentException("proxy must have the name or the address of a host, and nothing else:"
                    + " no scheme, no user, no password");
        }
        String rule = proxy.getHostString().contains(":") ? null : HostName.brokenRule(proxy.getHostString());
        if (rule == null && !HostName.isPort(proxy.getPort())) {
            rule = "must have a port from 1 to 65535";
        }
        if (rule != null) {
            throw new IllegalArgumentException("proxy " + rule);
        }
        return proxy;
    }
}
