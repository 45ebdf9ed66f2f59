package io.github.faraday4j.transport.spi;

import java.io.IOException;
import java.io.Serial;
import java.util.OptionalInt;

/** An exchange that ended without a whole reply, for a reason that is known. */
public final class TransportFault extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why there is no whole reply. Kinds may be added in a minor version. */
    public enum Kind {
        /** The host name could not be resolved. */
        DNS,
        /** The connection was refused, or the host is not reachable. */
        CONNECT,
        /** No connection within the connect timeout. */
        CONNECT_TIMEOUT,
        /** A proxy did not grant the tunnel to the host; its status is {@link #proxyStatus()}. */
        PROXY_REFUSAL,
        /** The TLS handshake failed. */
        TLS,
        /** The connection was closed or reset before the reply was complete. */
        RESET,
        /** The body ended before its announced end. */
        TRUNCATED,
        /** The time for the exchange ran out. */
        TIMEOUT,
        /**
         * The reply breaks the rules of HTTP. Asked once more, since a connection that tears looks like this too; not
         * if {@link HttpCall#begin} refused the reply.
         */
        PROTOCOL,
        /** The body is larger than the call allows. */
        BODY_TOO_LARGE,
        /** The header lines are larger than the call allows. */
        HEADERS_TOO_LARGE,
        /** The transport is closed. */
        CLOSED,
        /**
         * The HTTP client failed by itself, by an exception that is no sign of a bad reply. Not asked again, and no sign
         * of the service. The detail is the class of the exception, since its words may quote the request.
         */
        CLIENT
    }

    private static final int NONE = 0;

    private final Kind kind;
    private final String detail;
    private final int proxyStatus;

    /**
     * Makes a fault.
     *
     * @param kind why there is no whole reply
     * @param detail in words; no secret, nothing of a body
     */
    public TransportFault(Kind kind, String detail) {
        this(kind, detail, NONE);
    }

    private TransportFault(Kind kind, String detail, int proxyStatus) {
        super(kind + (detail.isEmpty() ? "" : ": " + detail));
        this.kind = kind;
        this.detail = detail;
        this.proxyStatus = proxyStatus;
    }

    /** Makes a fault with the exception behind it. */
    public TransportFault(Kind kind, String detail, Throwable cause) {
        this(kind, detail);
        initCause(cause);
    }

    /**
     * Makes the fault of a proxy that answered a {@code CONNECT} with another status than 2xx. It is no reply, since it
     * did not come from the service.
     *
     * @param status the status of the proxy
     */
    public static TransportFault refusedByProxy(int status) {
        return new TransportFault(Kind.PROXY_REFUSAL, "status " + status, status);
    }

    /** Why there is no whole reply. */
    public Kind kind() {
        return kind;
    }

    /** The words beyond the kind; may be empty. */
    public String detail() {
        return detail;
    }

    /** The status of the proxy that refused a tunnel; empty for all kinds but {@link Kind#PROXY_REFUSAL}. */
    public OptionalInt proxyStatus() {
        return proxyStatus == NONE ? OptionalInt.empty() : OptionalInt.of(proxyStatus);
    }
}
