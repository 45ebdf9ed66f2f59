package com.example.targets.quickstart;

import io.github.faraday4j.CallTrace;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.TransportFailureException.Kind;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;

/** Asks the service once, and tells how long that took, or what went wrong and what to do. */
final class Checkup {

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final FaradayConfig config;
    private final MaskedOutput out;

    Checkup(FaradayConfig config, MaskedOutput out) {
        this.config = config;
        this.out = out;
    }

    /** One lookup, without retries. */
    boolean looksUp(ScopeId scope) {
        FaradayConfig once = config.toBuilder().retry(RetryPolicy.none()).build();
        long start = System.nanoTime();
        try (DatasetLookupAdapter lookup = DatasetLookups.open(once)) {
            int datasets = lookup.datasetsOf(scope).size();
            out.line("check", "passed: a lookup of the scope found " + datasets + " datasets in " + since(start));
            return true;
        } catch (FaradayException e) {
            out.line("check", "FAILED after " + since(start) + ": " + e.getMessage());
            return false;
        }
    }

    /** A connection and no more, to the proxy if there is one. */
    boolean connects() {
        InetSocketAddress address = config.proxy().orElseGet(() -> addressOf(config.baseUri()));
        String host = address.getHostString() + ':' + address.getPort();
        long start = System.nanoTime();
        try (Socket socket = new Socket()) {
            // A name that was not resolved when it was configured is looked up now.
            InetSocketAddress resolved = new InetSocketAddress(address.getHostString(), address.getPort());
            if (resolved.isUnresolved()) {
                return failed(Kind.DNS, host, start);
            }
            socket.connect(resolved, Math.toIntExact(config.connectTimeout().toMillis()));
        } catch (SocketTimeoutException e) {
            return failed(Kind.CONNECT_TIMEOUT, host, start);
        } catch (IOException e) {
            return failed(Kind.CONNECT, host, start);
        }
        out.line(
                "check",
                "passed: connected to " + host + " in " + since(start) + ". That tells nothing of the key: with"
                        + " FARADAY_API_KEY and FARADAY_SCOPE_ID set, a lookup is made.");
        return true;
    }

    private static InetSocketAddress addressOf(URI uri) {
        int defaultPort = uri.getScheme().equalsIgnoreCase("https") ? HTTPS_PORT : HTTP_PORT;
        String host = uri.getHost().replaceAll("[\\[\\]]", "");
        return InetSocketAddress.createUnresolved(host, uri.getPort() < 0 ? defaultPort : uri.getPort());
    }

    private boolean failed(Kind kind, String host, long start) {
        String message = new TransportFailureException(kind, host, CallTrace.NONE).getMessage();
        out.line("check", "FAILED after " + since(start) + ": " + message);
        return false;
    }

    private static String since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms";
    }
}
