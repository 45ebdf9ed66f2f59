package io.github.faraday4j.transport.feign;

import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
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

    private final boolean secure;
    private final ExchangeWatch watch;
    private final WireTally tally;

    FaultMapper(boolean secure, ExchangeWatch watch, WireTally tally) {
        this.secure = secure;
        this.watch = watch;
        this.tally = tally;
    }

    /** Whether one interim reply followed another until OkHttp had enough. */
    boolean isInterimWithoutEnd() {
        return watch.isAnyHead() && tally.ofThisThread().bytes() >= HEADER_LIMIT;
    }

    /** Names a failure before the head of the reply was complete. */
    IOException beforeBody(IOException failure) {
        if (failure instanceof TransportFault) {
            return failure;
        }
        if (watch.connectTimedOut()) {
            return fault(Kind.CONNECT_TIMEOUT, failure);
        }
        return watch.isConnected() ? inHead(failure) : whileConnecting(failure);
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
        if (failure instanceof UnknownHostException) {
            return fault(Kind.DNS, failure);
        }
        if (failure instanceof SocketTimeoutException) {
            return fault(Kind.CONNECT_TIMEOUT, failure);
        }
        if (failure instanceof SSLException) {
            return isCut(failure.getCause()) ? fault(Kind.RESET, failure) : tlsFault(failure);
        }
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return fault(Kind.CONNECT, failure);
        }
        return fault(isCut(failure) && watch.isHandshaking() ? Kind.RESET : Kind.CONNECT, failure);
    }

    private static boolean isCut(@Nullable Throwable failure) {
        return failure instanceof SocketException || failure instanceof EOFException;
    }

    private IOException inHead(IOException failure) {
        if (failure instanceof SSLHandshakeException) {
            // TLS 1.3 tells of a missing client certificate only here.
            return tlsFault(failure);
        }
        if (failure instanceof ProtocolException) {
            return fault(Kind.PROTOCOL, failure);
        }
        if (tally.ofThisThread().bytes() >= HEADER_LIMIT) {
            return fault(Kind.HEADERS_TOO_LARGE, failure);
        }
        return isStale() ? new StaleConnectionException(failure) : fault(Kind.RESET, failure);
    }

    /** With TLS the bytes may be those of a farewell. */
    private boolean isStale() {
        return watch.isReused()
                && !watch.isAnyHead()
                && (secure || tally.ofThisThread().bytes() == 0);
    }

    /** TLS hides what the peer said last. */
    private boolean isEndKnown() {
        return tally.isCounting() && !secure;
    }

    /** Names a failure after the head of the reply; where a chunk may be bad or missing, the latter is likelier. */
    IOException inBody(IOException failure, boolean fixedLength) {
        if (failure instanceof TransportFault) {
            return failure;
        }
        if (failure instanceof EOFException) {
            return fault(Kind.TRUNCATED, failure);
        }
        if (failure instanceof ProtocolException) {
            boolean cut = fixedLength || !isEndKnown() || tally.ofThisThread().ended();
            return fault(cut ? Kind.TRUNCATED : Kind.PROTOCOL, failure);
        }
        return fault(Kind.RESET, failure);
    }
}
