package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.FaradayConfig;
import java.lang.reflect.Method;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A client that the transport made, and ends. */
final class OwnedClient {

    /** Both since JDK 21. */
    private static final @Nullable Method SHUTDOWN_NOW = method("shutdownNow");

    private static final @Nullable Method IS_TERMINATED = method("isTerminated");

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
        CompletableFuture<HttpClient> client = CompletableFuture.supplyAsync(
                () -> TlsSettings.apply(config.sslContext().orElse(null), builder)
                        .build(),
                threads.pool());
        try {
            return new OwnedClient(client.join(), threads);
        } catch (CompletionException e) {
            end(threads);
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("no HTTP client could be made: " + e.getCause(), e.getCause());
        }
    }

    /** Tells if its thread has ended, by an error of the JVM or by an interrupt of somebody's; false before JDK 21. */
    boolean isTerminated() {
        return IS_TERMINATED != null && Boolean.TRUE.equals(invoke(IS_TERMINATED));
    }

    private @Nullable Object invoke(Method method) {
        try {
            return method.invoke(client);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a method of HTTP clients that does not fail", e);
        }
    }

    private static @Nullable Method method(String name) {
        try {
            return HttpClient.class.getMethod(name);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    HttpClient client() {
        return client;
    }

    ClientThreads threads() {
        return threads;
    }

    /** Waits for nothing: exchanges under way have been ended before. */
    void close() {
        if (SHUTDOWN_NOW != null) {
            invoke(SHUTDOWN_NOW);
        }
        end(threads);
    }

    private static void end(ClientThreads threads) {
        if (SHUTDOWN_NOW == null) {
            threads.interrupt();
        }
        threads.pool().shutdown();
    }
}
