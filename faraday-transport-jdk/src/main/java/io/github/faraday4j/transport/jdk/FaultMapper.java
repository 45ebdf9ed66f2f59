package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says what the exceptions of the JDK client mean: by type and by phase, since their words change. */
final class FaultMapper {

    private static final int MAX_CAUSES = 10;

    private FaultMapper() {}

    /** @param begun whether the head of the reply had come */
    static IOException of(Throwable failure, boolean begun) {
        Error error = find(Error.class, failure);
        if (error != null) {
            throw error;
        }
        TransportFault known = find(TransportFault.class, failure);
        return known != null ? known : new TransportFault(kind(failure, begun), "", failure);
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
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }
}
