package io.github.faraday4j.transport.feign;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Knows how far one exchange has come, and bounds its connecting: OkHttp's connect timeout ends with TCP, and the TLS
 * handshake behind it may stall for ever. OkHttp connects to several addresses at a time, so events come from several
 * threads.
 */
final class ExchangeWatch extends EventListener {

    private static final int FIRST_FINAL_STATUS = 200;

    /** The callbacks of OkHttp, and the sockets that it reads, find the watch of the exchange here. */
    private static final ThreadLocal<@Nullable ExchangeWatch> OF_THREAD = new ThreadLocal<>();

    private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

    private final Duration connectTimeout;
    private final WireCount wire = new WireCount();
    private @Nullable InterruptHook hook;
    private volatile CompletableFuture<Void> connecting = NOTHING;
    private volatile Future<?> resolving = NOTHING;
    private Runnable onHead = () -> {};
    private volatile boolean connectTimedOut;
    private volatile boolean connectStarted;
    private volatile boolean tunneling;
    private volatile boolean handshaking;
    private volatile @Nullable Connection connection;
    private boolean anyHead;
    private int status;
    private Headers headers = Headers.EMPTY;

    /** Makes a watch; a connect timeout of zero is none. */
    ExchangeWatch(Duration connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    /** The watch of the exchange that this thread performs. */
    static @Nullable ExchangeWatch ofThisThread() {
        return OF_THREAD.get();
    }

    /** Sets the watch of this thread, and returns the one before: a listener may perform an exchange within another. */
    static @Nullable ExchangeWatch enter(@Nullable ExchangeWatch watch) {
        ExchangeWatch outer = OF_THREAD.get();
        OF_THREAD.set(watch);
        return outer;
    }

    /** Sets what is to listen whenever the thread of the exchange waits. */
    void hearInterruptsBy(InterruptHook listening) {
        hook = listening;
    }

    /** Hears interrupts from now on, and returns whether the exchange is still wanted. */
    boolean mayWait() {
        return hook == null || hook.listen();
    }

    /** Ends the resolving of a name with the exchange. */
    void resolveBy(Future<?> addresses) {
        resolving = addresses;
        if (!mayWait()) {
            addresses.cancel(true);
        }
    }

    @Override
    public void canceled(Call call) {
        resolving.cancel(true);
    }

    /** Of several addresses, the first begins it: all are tried within the connect timeout. */
    @Override
    public synchronized void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        if (connectStarted) {
            return;
        }
        connectStarted = true;
        tunneling = call.request().isHttps() && proxy.type() == Proxy.Type.HTTP;
        if (!connectTimeout.isZero()) {
            connecting = new CompletableFuture<>();
            connecting.orTimeout(connectTimeout.toNanos(), TimeUnit.NANOSECONDS).exceptionally(timeout -> {
                connectTimedOut = true;
                call.cancel();
                return null;
            });
        }
    }

    @Override
    public void secureConnectStart(Call call) {
        tunneling = false;
        handshaking = true;
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
        handshaking = false;
    }

    @Override
    public void connectionAcquired(Call call, Connection acquired) {
        connection = acquired;
        wire.restart(); // what came so far was of the handshake
        connecting.complete(null);
    }

    @Override
    public void callFailed(Call call, IOException failure) {
        connecting.complete(null);
    }

    @Override
    public void requestHeadersEnd(Call call, Request request) {
        mayWait();
    }

    @Override
    public void responseHeadersStart(Call call) {
        anyHead = true;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        status = response.code();
        headers = response.headers();
        if (status >= FIRST_FINAL_STATUS) {
            onHead.run();
        }
    }

    /** Sets what is told of the head of the reply, while the connection is still this exchange's. */
    void tellTheHeadTo(Runnable listener) {
        onHead = listener;
    }

    /** The bytes that this thread has read. */
    WireCount wire() {
        return wire;
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

    /** Tells if a proxy was asked for a tunnel, and has not granted it. */
    boolean isTunneling() {
        return tunneling;
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

    /** Tells if that connection has brought no byte. */
    boolean isSilent() {
        return isReused() && !anyHead && wire.bytes() == 0;
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

    /** Tells if anything was read that may be a reply, be it that of a proxy: in a handshake, nothing is. */
    boolean isReplyBegun() {
        return anyHead || ((isConnected() || tunneling) && wire.bytes() > 0);
    }

    /** Whether the head of a reply came, be it that of an interim one. */
    boolean isAnyHead() {
        return anyHead;
    }
}
