package io.github.faraday4j.testkit.apache;

import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** Says what the exceptions of the client mean: by type and by phase, since their words change. */
final class FaultMapper {

    private FaultMapper() {}

    // snippet:transport-faults
    /** @param begun whether the head of the reply had come */
    static IOException of(Throwable failure, boolean begun) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof TransportFault || failure instanceof StaleConnectionException) {
            return (IOException) failure;
        }
        return new TransportFault(begun ? kindInBody(failure) : kindBeforeBody(failure), "", failure);
    }

    private static Kind kindBeforeBody(Throwable failure) {
        if (failure instanceof UnknownHostException) {
            return Kind.DNS;
        }
        if (failure instanceof SocketTimeoutException) {
            return Kind.CONNECT_TIMEOUT; // after that only the caller's time counts
        }
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return Kind.CONNECT;
        }
        if (failure instanceof SSLException) {
            return isCut(failure.getCause()) ? Kind.RESET : Kind.TLS;
        }
        return failure instanceof ClientProtocolException || failure instanceof RuntimeException
                ? Kind.PROTOCOL
                : Kind.RESET;
    }

    private static Kind kindInBody(Throwable failure) {
        if (failure instanceof EOFException
                || failure instanceof ConnectionClosedException
                || failure instanceof TruncatedChunkException) {
            return Kind.TRUNCATED;
        }
        return failure instanceof MalformedChunkCodingException ? Kind.PROTOCOL : Kind.RESET;
    }
    // end

    private static boolean isCut(Throwable cause) {
        return cause instanceof SocketException || cause instanceof EOFException;
    }
}
