package io.github.faraday4j.transport.feign;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * Resolves names on a thread of its own, since nothing ends that of the operating system. OkHttp asks only for a new
 * connection, and never for an address.
 */
final class InterruptibleDns implements Dns {

    private final Dns dns;
    private final String threadName;

    InterruptibleDns(Dns dns, String clientName) {
        this.dns = dns;
        this.threadName = clientName + "-feign-dns";
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        FutureTask<List<InetAddress>> addresses = new FutureTask<>(() -> dns.lookup(host));
        @Nullable ExchangeWatch watch = ExchangeWatch.ofThisThread();
        if (watch != null) {
            watch.resolveBy(addresses);
        }
        Thread thread = new Thread(addresses, threadName);
        thread.setDaemon(true);
        thread.start();
        try {
            return addresses.get();
        } catch (ExecutionException | CancellationException e) {
            throw unknown(host, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(host, e);
        }
    }

    private static UnknownHostException unknown(String host, Exception cause) {
        if (cause.getCause() instanceof UnknownHostException known) {
            return known;
        }
        UnknownHostException unknown = new UnknownHostException(host);
        unknown.initCause(cause);
        return unknown;
    }
}
