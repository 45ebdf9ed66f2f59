package io.github.faraday4j.transport.jdk;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** As a library for metrics or traces wraps a client: it gives out futures of its own. */
abstract class WrappingClient extends HttpClient {

    private final HttpClient wrapped =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

    /** Makes what the caller gets of what the client gave. */
    abstract <T> CompletableFuture<HttpResponse<T>> wrap(CompletableFuture<HttpResponse<T>> response);

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, HttpResponse.BodyHandler<T> responseBodyHandler) {
        return wrap(wrapped.sendAsync(request, responseBodyHandler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request,
            HttpResponse.BodyHandler<T> responseBodyHandler,
            HttpResponse.PushPromiseHandler<T> pushPromiseHandler) {
        return wrap(wrapped.sendAsync(request, responseBodyHandler, pushPromiseHandler));
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> responseBodyHandler)
            throws IOException, InterruptedException {
        return wrapped.send(request, responseBodyHandler);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return wrapped.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return wrapped.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return wrapped.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return wrapped.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return wrapped.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return wrapped.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return wrapped.authenticator();
    }

    @Override
    public Version version() {
        return wrapped.version();
    }

    @Override
    public Optional<Executor> executor() {
        return wrapped.executor();
    }
}
