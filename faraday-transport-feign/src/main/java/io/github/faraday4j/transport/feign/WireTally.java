package io.github.faraday4j.transport.feign;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Makes sockets that count what a thread reads from them. OkHttp throws one type of exception for things that are to be
 * told apart: a header without end or a closed connection, a bad chunk or a missing one.
 */
final class WireTally extends SocketFactory {

    private final ThreadLocal<Count> counts = ThreadLocal.withInitial(Count::new);

    private volatile boolean counting;

    /** Whether there are sockets of this factory; if there are none, then all counts stay zero. */
    boolean isCounting() {
        return counting;
    }

    /** What the current thread has read since it last called {@link Count#restart()}. */
    Count ofThisThread() {
        return counts.get();
    }

    @Override
    public Socket createSocket() {
        counting = true;
        return new CountedSocket();
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

    /** Used by one thread. */
    static final class Count {

        private long bytes;
        private boolean ended;

        void restart() {
            bytes = 0;
            ended = false;
        }

        /** Bytes on the wire, so encrypted ones if there is TLS. */
        long bytes() {
            return bytes;
        }

        /** Whether the peer was seen to close the connection. */
        boolean ended() {
            return ended;
        }

        private int add(int read) {
            if (read < 0) {
                ended = true;
            } else {
                bytes += read;
            }
            return read;
        }
    }

    private final class CountedSocket extends Socket {

        CountedSocket() {
            // Any other socket asks the JVM for a SOCKS proxy, although OkHttp was told of none.
            super(Proxy.NO_PROXY);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new CountedInput(super.getInputStream());
        }
    }

    private final class CountedInput extends FilterInputStream {

        CountedInput(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            counts.get().add(value < 0 ? value : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return counts.get().add(super.read(buffer, offset, length));
        }
    }
}
