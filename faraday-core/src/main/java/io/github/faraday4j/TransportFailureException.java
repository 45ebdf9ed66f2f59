package io.github.faraday4j;

import io.github.faraday4j.internal.Printable;
import java.io.Serial;

/** Thrown when the exchange broke before there was a whole answer. */
public final class TransportFailureException extends UnavailableException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Where the exchange broke. Kinds may be added in a minor version. */
    public enum Kind {
        /** The host's name could not be resolved. */
        DNS("the host name could not be resolved", "Check the base URI, the proxy and the name service."),
        /** The connection was refused or the host is not reachable. */
        CONNECT("no connection could be made", "Check the base URI, the proxy and the network."),
        /** The connection was not there within the connect timeout. */
        CONNECT_TIMEOUT("no connection within the connect timeout", "Check the base URI, the proxy and the network."),
        /** The TLS handshake failed; trying again will not help. */
        TLS("the TLS handshake failed", "Check the certificate, the host name and the SSLContext."),
        /** The connection was closed or reset. */
        RESET("the connection was lost", "Try again later."),
        /** The body ended before its announced end. */
        TRUNCATED("the answer was cut short", "Try again later."),
        /** The HTTP client of this JVM failed by itself, which tells nothing about the service. */
        CLIENT(
                "the HTTP client of this JVM failed by itself",
                "Look at the client, at what is hooked into it, and at the security set-up of the JVM.");

        private final String words;
        private final String advice;

        Kind(String words, String advice) {
            this.words = words;
            this.advice = advice;
        }
    }

    private final Kind kind;
    private final String detail;

    /**
     * Makes the exception of a broken exchange.
     *
     * @param kind where it broke
     * @param detail what is known beyond that, such as the host; may be empty, must not hold secrets
     * @param trace how the call went
     */
    public TransportFailureException(Kind kind, String detail, CallTrace trace) {
        super(
                "Faraday could not be asked for datasets: " + kind.words
                        + (detail.isEmpty() ? "" : " (" + Printable.of(detail) + ")") + ". " + kind.advice,
                trace);
        this.kind = kind;
        this.detail = detail;
    }

    /** Where the exchange broke. */
    public Kind kind() {
        return kind;
    }

    /** What is known beyond that, such as the host; may be empty. */
    public String detail() {
        return detail;
    }

    /** True for all kinds but {@link Kind#TLS} and {@link Kind#CLIENT}. */
    @Override
    public boolean isTransient() {
        return kind != Kind.TLS && kind != Kind.CLIENT;
    }
}
