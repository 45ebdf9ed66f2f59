package io.github.faraday4j.footprint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers every request with the same body, and counts how many it holds at once. */
final class RawService implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final byte[] body;
    private final Runnable beforeReply;
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger mostHeld = new AtomicInteger();

    private RawService(HttpServer server, byte[] body, Runnable beforeReply) {
        this.server = server;
        this.body = body;
        this.beforeReply = beforeReply;
    }

    static RawService start(byte[] body) throws IOException {
        return start(body, () -> {});
    }

    /**
     * Starts a service.
     *
     * @param beforeReply runs while a request is held
     */
    static RawService start(byte[] body, Runnable beforeReply) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        RawService service = new RawService(server, body, beforeReply);
        server.createContext("/", service::reply);
        server.setExecutor(service.threads);
        server.start();
        return service;
    }

    private void reply(HttpExchange exchange) throws IOException {
        mostHeld.accumulateAndGet(held.incrementAndGet(), Math::max);
        try (exchange) {
            beforeReply.run();
            held.decrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    URI baseUri() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
    }

    /** The most requests that were held at one time. */
    int mostHeld() {
        return mostHeld.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
