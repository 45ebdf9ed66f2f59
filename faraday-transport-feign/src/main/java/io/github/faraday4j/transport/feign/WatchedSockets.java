package io.github.faraday4j.transport.feign;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes sockets that tell the {@link ExchangeWatch} of the thread that reads. OkHttp throws one type of exception for
 * things that are to be told apart: a header without end or a closed connection, a bad chunk or a missing one.
 */
final class WatchedSockets extends SocketFactory {

    private volatile boolean used;

    /** Tells if there are sockets of this factory; if there are none, then all counts stay zero. */
    boolean isUsed() {
        return used;
    }

    @Override
    public Socket createSocket() {
        used = true;
        return new WatchedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw unsupported();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw unsupported();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw unsupported();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("OkHttp connects its sockets by itself");
    }

    private static final class WatchedSocket extends Socket {

        WatchedSocket() {
            // Any other socket asks the JVM for a SOCKS proxy, although OkHttp was told of none.
            super(Proxy.NO_PROXY);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new WatchedInput(super.getInputStream());
        }
    }

    private static final class WatchedInput extends FilterInputStream {

        WatchedInput(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            @Nullable ExchangeWatch watch = ExchangeWatch.ofThisThread();
            if (watch == null) {
                return super.read(buffer, offset, length);
            }
            if (!watch.mayWait()) {
                throw new SocketException("canceled");
            }
            int count = super.read(buffer, offset, length);
            watch.wire().add(buffer, offset, count);
            return count;
        }
    }
}
