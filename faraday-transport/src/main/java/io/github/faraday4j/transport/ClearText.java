package io.github.faraday4j.transport;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/** Finds out if the API key would be sent in the clear, and refuses what nobody asked for. */
final class ClearText {

    private ClearText() {}

    /** Returns who could read the key on its way beyond this machine; empty if nobody. */
    static Optional<String> reader(FaradayConfig config) {
        URI uri = config.baseUri();
        if (!uri.getScheme().equalsIgnoreCase("http")) {
            return Optional.empty();
        }
        if (!BaseUris.isLoopback(uri.getHost())) {
            return Optional.of(uri.getHost());
        }
        InetSocketAddress proxy = config.proxy().orElse(null);
        return proxy == null || isLoopback(proxy)
                ? Optional.empty()
                : Optional.of("the proxy " + proxy.getHostString() + ':' + proxy.getPort());
    }

    /**
     * Refuses a proxy on another machine for a service on this one, unless {@code allowInsecureHttp} is set: it would be
     * sent all that is sent to the service.
     */
    static void check(FaradayConfig config) {
        if (!config.allowInsecureHttp() && reader(config).isPresent()) {
            // The proxy is not repeated: somebody may have put the key into the wrong variable.
            throw new IllegalArgumentException(
                    "baseUri must be https if the proxy is not 127.0.0.1, [::1] or localhost,"
                            + " unless allowInsecureHttp is set: http sends the API key in the clear, here to another machine."
                            + " For a service on this machine, set no proxy");
        }
    }

    private static boolean isLoopback(InetSocketAddress address) {
        String host = address.getHostString();
        return BaseUris.isLoopback(host.contains(":") && !host.startsWith("[") ? '[' + host + ']' : host);
    }
}
