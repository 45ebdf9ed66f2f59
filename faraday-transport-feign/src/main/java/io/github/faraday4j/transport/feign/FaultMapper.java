package io.github.faraday4j.transport.feign;

import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Names failures by their type and by how far the exchange had come, never by their message. */
final class FaultMapper {

    /** What OkHttp reads of header lines before it stops, interim replies included. */
    private static final int HEADER_LIMIT = 256 * 1024;

    private static final int FIRST_REFUSAL = 300;

    private final boolean secure;
    private final ExchangeWatch watch;
    private final WatchedSockets sockets;

    FaultMapper(boolean secure, ExchangeWatch watch, WatchedSockets sockets) {
        this.secure = secure;
        this.watch = watch;
        this.sockets = sockets;
    }

    /** Whether one interim reply followed another until OkHttp had enough. */
    boolean isInterimWithoutEnd() {
        return watch.isAnyHead() && watch.wire().bytes() >= HEADER_LIMIT;
    }

    /** Refuses a head that was read without a byte from the socket. */
    void checkHead() throws StaleConnectionException {
        if (watch.isReused() && sockets.isUsed() && watch.wire().bytes() == 0) {
            throw new StaleConnectionException(new ProtocolException("a reply that was there before its request"));
        }
    }

    /** Names a failure before the head of the reply was complete. */
    IOException beforeBody(IOException failure) {
        if (failure instanceof TransportFault) {
            return failure;
        }
        if (watch.connectTimedOut()) {
            return fault(Kind.CONNECT_TIMEOUT, failure);
        }
        if (isTimeOver(failure)) {
            return fault(Kind.TIMEOUT, failure);
        }
        return watch.isConnected() ? inHead(failure) : whileConnecting(failure);
    }

    /** OkHttp says so of the time of a call; the other is that of a connection. */
    private static boolean isTimeOver(IOException failure) {
        return failure instanceof InterruptedIOException && !(failure instanceof SocketTimeoutException);
    }

    private static TransportFault fault(Kind kind, IOException failure) {
        return new TransportFault(kind, failure.getClass().getSimpleName(), failure);
    }

    private static TransportFault tlsFault(IOException failure) {
        if (failure instanceof SSLPeerUnverifiedException) {
            return new TransportFault(Kind.TLS, "the certificate is not one of this host", failure);
        }
        if (failure.getCause() instanceof CertificateException) {
            return new TransportFault(Kind.TLS, "the certificate is not trusted", failure);
        }
        return new TransportFault(Kind.TLS, "the handshake failed", failure);
    }

    private IOException whileConnecting(IOException failure) {
        int refusal = watch.isTunneling() ? watch.wire().firstStatus() : 0;
        if (refusal >= FIRST_REFUSAL) {
            return TransportFault.refusedByProxy(refusal);
        }
        if (failure instanceof UnknownHostException) {
            return fault(Kind.DNS, failure);
        }
        if (failure instanceof SocketTimeoutException) {
            return fault(Kind.CONNECT_TIMEOUT, failure);
        }
        if (failure instanceof SSLException) {
            return isCut(failure.getCause()) ? fault(Kind.RESET, failure) : tlsFault(failure);
        }
        return fault(isCut(failure) && watch.isHandshaking() ? Kind.RESET : Kind.CONNECT, failure);
    }

    private static boolean isCut(@Nullable Throwable failure) {
        return failure instanceof SocketException || failure instanceof EOFException;
    }

    private IOException inHead(IOException failure) {
        SSLException refusal = refusal(failure);
        if (refusal instanceof SSLHandshakeException || (refusal != null && !watch.isReused())) {
            return tlsFault(refusal);
        }
        if (failure instanceof ProtocolException) {
            return fault(Kind.PROTOCOL, failure);
        }
        if (watch.wire().bytes() >= HEADER_LIMIT) {
            return fault(Kind.HEADERS_TOO_LARGE, failure);
        }
        return isStale() ? new StaleConnectionException(failure) : fault(Kind.RESET, failure);
    }

    /**
     * TLS 1.3 tells only here what the service thinks of the client's certificate, and if the request could no longer
     * be sent, OkHttp throws that first.
     */
    private static @Nullable SSLException refusal(Throwable failure) {
        if (failure instanceof SSLException alert) {
            return isCut(alert.getCause()) ? null : alert;
        }
        Throwable[] later = failure.getSuppressed();
        return later.length == 0 ? null : refusal(later[0]);
    }

    /** With TLS the bytes may be those of a farewell. */
    private boolean isStale() {
        return watch.isReused() && !watch.isAnyHead() && (secure || watch.wire().bytes() == 0);
    }

    /** Names a failure after the head of the reply; where a chunk may be bad or missing, the latter is likelier. */
    IOException inBody(IOException failure, boolean fixedLength) {
        if (failure instanceof TransportFault) {
            return failure;
        }
        if (isTimeOver(failure)) {
            return fault(Kind.TIMEOUT, failure);
        }
        if (failure instanceof EOFException) {
            return fault(Kind.TRUNCATED, failure);
        }
        if (failure instanceof ProtocolException) {
            // TLS hides what the peer said last.
            boolean cut =
                    fixedLength || secure || !sockets.isUsed() || watch.wire().ended();
            return fault(cut ? Kind.TRUNCATED : Kind.PROTOCOL, failure);
        }
        return fault(Kind.RESET, failure);
    }
}
