package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.FaradayConfig;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A client that the transport made, and ends. */
final class OwnedClient {

    private final HttpClient client;
    private final ExecutorService executor;

    private OwnedClient(HttpClient client, ExecutorService executor) {
        this.client = client;
        this.executor = executor;
    }

    static OwnedClient create(FaradayConfig config) {
        AtomicInteger number = new AtomicInteger();
        ExecutorService executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, config.name() + "-jdk-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.connectTimeout())
                .executor(executor)
                // Else the client would ask the JVM's default selector.
                .proxy(config.proxy().map(ProxySelector::of).orElse(HttpClient.Builder.NO_PROXY));
        config.sslContext().ifPresent(builder::sslContext);
        return new OwnedClient(builder.build(), executor);
    }

    HttpClient client() {
        return client;
    }

    /** On JDK 21 and later the client can be closed; before, its selector thread ends when the client is collected. */
    void close() {
        Object maybeCloseable = client;
        if (maybeCloseable instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException("closing an HTTP client does not fail", e);
            }
        }
        executor.shutdown();
    }
}
