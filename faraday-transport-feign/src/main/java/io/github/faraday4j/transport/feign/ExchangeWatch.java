package io.github.faraday4j.transport.feign;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Knows how far one exchange has come, and bounds its connecting: OkHttp's connect timeout ends with TCP, and the TLS
 * handshake behind it may stall for ever. OkHttp connects to several addresses at a time, so events come from several
 * threads.
 */
final class ExchangeWatch extends EventListener {

    private final Duration connectTimeout;
    private CompletableFuture<Void> connecting = CompletableFuture.completedFuture(null);
    private volatile boolean connectTimedOut;
    private volatile boolean connectStarted;
    private volatile boolean handshaking;
    private volatile @Nullable Connection connection;
    private volatile boolean anyHead;
    private volatile int status;
    private volatile Headers headers = Headers.EMPTY;

    /** Makes a watch; a connect timeout of zero is none. */
    ExchangeWatch(Duration connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    @Override
    public synchronized void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        connectStarted = true;
        connecting.complete(null);
        if (connectTimeout.isZero() || connection != null) {
            return;
        }
        connecting = new CompletableFuture<>();
        connecting.orTimeout(connectTimeout.toNanos(), TimeUnit.NANOSECONDS).exceptionally(timeout -> {
            connectTimedOut = true;
            call.cancel();
            return null;
        });
    }

    @Override
    public void secureConnectStart(Call call) {
        handshaking = true;
    }

    @Override
    public void secureConnectEnd(Call call, Handshake handshake) {
        handshaking = false;
    }

    @Override
    public synchronized void connectionAcquired(Call call, Connection acquired) {
        connection = acquired;
        connecting.complete(null);
    }

    @Override
    public synchronized void callFailed(Call call, IOException failure) {
        connecting.complete(null);
    }

    @Override
    public void responseHeadersStart(Call call) {
        anyHead = true;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        headCame(response.code(), response.headers());
    }

    /** Remembers status and headers as they came. */
    void headCame(int statusCame, Headers headersCame) {
        status = statusCame;
        headers = headersCame;
    }

    /** The status as it came. */
    int status() {
        return status;
    }

    /** The headers as they came. */
    Headers headers() {
        return headers;
    }

    boolean connectTimedOut() {
        return connectTimedOut;
    }

    boolean isHandshaking() {
        return handshaking;
    }

    /** Whether there was a connection to send the request on. */
    boolean isConnected() {
        return connection != null;
    }

    /** Whether that connection had served another exchange before. */
    boolean isReused() {
        return isConnected() && !connectStarted;
    }

    /**
     * Closes the connection, which OkHttp may have put back into the pool, or handed over for another protocol, when it
     * had read the head of a reply.
     */
    void closeConnection() {
        Connection current = connection;
        try {
            if (current != null) {
                current.socket().close();
            }
        } catch (IOException e) {
            // Then there is nothing left to close.
        }
    }

    /** Whether the head of a reply came, be it that of an interim one. */
    boolean isAnyHead() {
        return anyHead;
    }
}
