package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.FaradayConfig;
import java.lang.reflect.Method;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;

/** A client that the transport made, and ends. */
final class OwnedClient {

    private final HttpClient client;
    private final ClientThreads threads;

    private OwnedClient(HttpClient client, ClientThreads threads) {
        this.client = client;
        this.threads = threads;
    }

    /** @param names of the host that exchanges connect to */
    static OwnedClient create(FaradayConfig config, NameCache names) {
        ClientThreads threads = new ClientThreads(config.name() + "-jdk", names);
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.connectTimeout())
                .executor(threads)
                .proxy(HttpClient.Builder.NO_PROXY); // else the client would ask the JVM's default selector
        if (config.proxy().isPresent()) {
            builder.proxy(ProxySelector.of(config.proxy().get()));
        }
        if (config.sslContext().isPresent()) {
            builder.sslContext(config.sslContext().get());
        }
        // By one of the threads, so that the one that the client starts by itself is in their group.
        HttpClient client =
                CompletableFuture.supplyAsync(builder::build, threads.pool()).join();
        return new OwnedClient(client, threads);
    }

    HttpClient client() {
        return client;
    }

    ClientThreads threads() {
        return threads;
    }

    /** Waits for nothing: exchanges under way have been ended before. */
    void close() {
        try {
            Method shutdownNow = HttpClient.class.getMethod("shutdownNow");
            shutdownNow.invoke(client);
        } catch (NoSuchMethodException e) {
            endThreads();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("ending an HTTP client does not fail", e);
        }
        threads.pool().shutdown();
    }

    /**
     * Before JDK 21 a client cannot be closed. Left to the garbage collector, it would keep its thread and its sockets
     * for as long as that pleases; but its thread ends, and closes them, when it is interrupted. The group of the
     * threads would stay with its parent for good, if it were not told to go with the last of them.
     */
    @SuppressWarnings("removal") // not called on a JDK that may have removed it
    private void endThreads() {
        threads.group().setDaemon(true);
        threads.group().interrupt();
    }
}
