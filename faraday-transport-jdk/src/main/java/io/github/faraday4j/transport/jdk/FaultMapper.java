package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says what the exceptions of the JDK client mean: by type and by phase, since their words change. */
final class FaultMapper {

    private static final int MAX_CAUSES = 10;

    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMillis(2);

    /** The client tells the status of a proxy that refuses a tunnel by these words, and by nothing else. */
    private static final String REFUSED_TUNNEL = "Tunnel failed, got: ";

    private FaultMapper() {}

    /** Names the failure of an exchange that has ended. */
    static IOException of(Throwable failure, HttpCall call) {
        Error error = find(Error.class, failure);
        if (error != null) {
            throw error;
        }
        TransportFault known = find(TransportFault.class, failure);
        if (known != null) {
            return known;
        }
        if (has(HttpTimeoutException.class, failure) && isOver(failure, call)) {
            return new TransportFault(Kind.TIMEOUT, "");
        }
        Throwable refusal = find(FaultMapper::isRefusedTunnel, failure);
        if (refusal != null) {
            return TransportFault.refusedByProxy(statusOf(refusal));
        }
        boolean begun = call.replySoFar().isPresent();
        RuntimeException own = begun ? null : ofTheClient(failure);
        return own == null
                ? new TransportFault(kind(failure, begun), "", failure)
                : new TransportFault(Kind.CLIENT, own.getClass().getName());
    }

    /**
     * Finds what the client failed by without having met anything bad. Of a bad head the client has two exceptions that
     * are unchecked: for a number that is none, and for a text that is too short.
     */
    private static @Nullable RuntimeException ofTheClient(Throwable failure) {
        boolean explained = has(ConnectException.class, failure)
                || has(SSLException.class, failure)
                || has(UnresolvedAddressException.class, failure)
                || has(NumberFormatException.class, failure)
                || has(IndexOutOfBoundsException.class, failure);
        return explained ? null : (RuntimeException) find(FaultMapper::isNoWrapper, failure);
    }

    private static boolean isNoWrapper(Throwable failure) {
        return failure instanceof RuntimeException
                && !(failure instanceof CompletionException)
                && !(failure instanceof UncheckedIOException);
    }

    /** While it connects, the client has one exception for the end of the connect timeout and that of the request. */
    private static boolean isOver(Throwable failure, HttpCall call) {
        return !has(HttpConnectTimeoutException.class, failure)
                || call.remaining().compareTo(CLOCKS_DIFFER_BY) < 0;
    }

    private static boolean isRefusedTunnel(Throwable failure) {
        return failure instanceof IOException
                && String.valueOf(failure.getMessage()).matches(REFUSED_TUNNEL + "\\d{3}");
    }

    private static int statusOf(Throwable refusal) {
        return Integer.parseInt(String.valueOf(refusal.getMessage()).substring(REFUSED_TUNNEL.length()));
    }

    private static Kind kind(Throwable failure, boolean begun) {
        return begun ? kindInBody(failure) : kindBeforeBody(failure);
    }

    private static Kind kindBeforeBody(Throwable failure) {
        if (has(HttpConnectTimeoutException.class, failure)) {
            return Kind.CONNECT_TIMEOUT;
        }
        if (has(UnresolvedAddressException.class, failure)) {
            return Kind.DNS;
        }
        if (has(ConnectException.class, failure)) {
            return Kind.CONNECT;
        }
        if (has(SSLException.class, failure)) {
            return isCut(failure) ? Kind.RESET : Kind.TLS;
        }
        return has(ProtocolException.class, failure) || has(RuntimeException.class, failure)
                ? Kind.PROTOCOL
                : Kind.RESET;
    }

    private static boolean isCut(Throwable failure) {
        return has(EOFException.class, failure) || has(SocketException.class, failure);
    }

    private static Kind kindInBody(Throwable failure) {
        if (has(EOFException.class, failure)) {
            return Kind.TRUNCATED;
        }
        return has(SocketException.class, failure) || has(SSLException.class, failure) ? Kind.RESET : Kind.PROTOCOL;
    }

    private static boolean has(Class<? extends Throwable> type, Throwable failure) {
        return find(type, failure) != null;
    }

    private static <T extends Throwable> @Nullable T find(Class<T> type, Throwable failure) {
        Throwable found = find(type::isInstance, failure);
        return found == null ? null : type.cast(found);
    }

    private static @Nullable Throwable find(Predicate<Throwable> wanted, Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (wanted.test(cause)) {
                return cause;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
