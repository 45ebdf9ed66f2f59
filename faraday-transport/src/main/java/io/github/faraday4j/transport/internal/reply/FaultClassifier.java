package io.github.faraday4j.transport.internal.reply;

import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.DeadlineExceededException.Phase;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.ResponseTooLargeException;
import io.github.faraday4j.ResponseTooLargeException.Part;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.UnexpectedResponseException;
import io.github.faraday4j.UnexpectedResponseException.What;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.internal.reply.Failure.BreakerSignal;
import io.github.faraday4j.transport.internal.reply.Failure.RetryAdvice;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.TransportFault;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.OptionalInt;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says what an exchange that brought no whole reply means. By type and phase; never by the words of a message. */
public final class FaultClassifier {

    private static final int MAX_CAUSES = 10;

    private final ResponseLimits limits;
    private final @Nullable InetSocketAddress proxy;

    /** @param proxy the one that the configuration names, if it does */
    public FaultClassifier(ResponseLimits limits, @Nullable InetSocketAddress proxy) {
        this.limits = limits;
        this.proxy = proxy;
    }

    public Failure classify(Exception fault, HttpCall call) {
        boolean begun = call.replySoFar().isPresent();
        TransportFault.Kind kind = kind(fault, begun);
        String host = host(call.uri());
        return switch (kind) {
            case DNS -> broken(RetryAdvice.ONCE, TransportFailureException.Kind.DNS, route(host));
            case CONNECT -> broken(RetryAdvice.BACK_OFF, TransportFailureException.Kind.CONNECT, route(host));
            case CONNECT_TIMEOUT ->
                broken(RetryAdvice.BACK_OFF, TransportFailureException.Kind.CONNECT_TIMEOUT, route(host));
            case PROXY_REFUSAL -> refusedByProxy(known(fault), host);
            case TLS ->
                broken(RetryAdvice.NEVER, TransportFailureException.Kind.TLS, host + ": " + words(innermost(fault)));
            case RESET -> broken(RetryAdvice.BACK_OFF, TransportFailureException.Kind.RESET, host);
            case TRUNCATED -> broken(RetryAdvice.BACK_OFF, TransportFailureException.Kind.TRUNCATED, host);
            case TIMEOUT -> {
                Phase phase = begun ? Phase.BODY : Phase.HEADERS;
                yield Failure.of(
                        RetryAdvice.BACK_OFF,
                        BreakerSignal.FAILURE,
                        trace -> new DeadlineExceededException(phase, trace));
            }
            case BODY_TOO_LARGE -> tooLarge(Part.BODY, limits.maxBodyBytes());
            case HEADERS_TOO_LARGE -> tooLarge(Part.HEADERS, limits.maxHeaderBytes());
            case CLOSED -> Failure.of(RetryAdvice.NEVER, BreakerSignal.NONE, ClientClosedException::new);
            case CLIENT -> byItself(clientFailure(fault), host);
            case PROTOCOL -> protocol(mayBeTorn(fault, call) ? RetryAdvice.ONCE : RetryAdvice.NEVER, host);
        };
    }

    private static Failure broken(RetryAdvice retry, TransportFailureException.Kind kind, String detail) {
        return Failure.of(retry, BreakerSignal.FAILURE, trace -> new TransportFailureException(kind, detail, trace));
    }

    /** A client that fails before there is a reply has met nothing of the service. */
    private static Failure byItself(String failure, String host) {
        String detail = failure.isEmpty() ? host : host + ": " + failure;
        return Failure.ending(
                trace -> new TransportFailureException(TransportFailureException.Kind.CLIENT, detail, trace));
    }

    /** As with a reply: a status that passes is worth another attempt, any other asks for somebody who changes it. */
    private Failure refusedByProxy(@Nullable TransportFault fault, String host) {
        OptionalInt status = fault == null ? OptionalInt.empty() : fault.proxyStatus();
        String named = "the proxy" + (proxy == null ? "" : ' ' + hostAndPort(proxy));
        if (status.isPresent() && !isPassing(status.getAsInt())) {
            return Failure.of(
                    RetryAdvice.NEVER,
                    BreakerSignal.FAILURE,
                    trace -> new UnexpectedResponseException(
                            status.getAsInt(), What.STATUS, named + " refused a tunnel to " + host, trace));
        }
        String answer = status.isPresent() ? " answered " + status.getAsInt() + " to CONNECT" : " granted no tunnel";
        return broken(RetryAdvice.BACK_OFF, TransportFailureException.Kind.CONNECT, host + ": " + named + answer);
    }

    private static boolean isPassing(int status) {
        return status == 408 || status == 429 || status >= 500;
    }

    /** Of an exception by its class alone: its words may quote the request, and the API key with it. */
    private static String clientFailure(Exception fault) {
        TransportFault known = known(fault);
        return known == null ? fault.getClass().getName() : known.detail();
    }

    private static @Nullable TransportFault known(Exception fault) {
        Throwable cause = fault;
        while (cause != null && !(cause instanceof TransportFault)) {
            cause = cause.getCause();
        }
        return (TransportFault) cause;
    }

    private String route(String host) {
        return proxy == null ? host : host + " through the proxy " + hostAndPort(proxy);
    }

    private static String hostAndPort(InetSocketAddress address) {
        return address.getHostString() + ':' + address.getPort();
    }

    private static Failure tooLarge(Part part, long limit) {
        return Failure.of(
                RetryAdvice.NEVER, BreakerSignal.FAILURE, trace -> new ResponseTooLargeException(part, limit, trace));
    }

    /**
     * Garbage may be what is left of a reply; one whose head was refused is whole, and a client that gave up is no
     * sign.
     */
    private static boolean mayBeTorn(Exception fault, HttpCall call) {
        return fault instanceof IOException && !call.isRefused();
    }

    private static Failure protocol(RetryAdvice retry, String host) {
        return Failure.of(
                retry,
                BreakerSignal.FAILURE,
                trace -> new MalformedResponseException(
                        MalformedResponseException.Kind.PROTOCOL, "$", "no sound HTTP from " + host, trace));
    }

    private static TransportFault.Kind kind(Exception fault, boolean begun) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (cause instanceof TransportFault known) {
                return known.kind();
            }
            if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
                return TransportFault.Kind.DNS;
            }
            if (cause instanceof SSLException) {
                return begun ? TransportFault.Kind.RESET : TransportFault.Kind.TLS;
            }
            cause = cause.getCause();
        }
        return kindOfOutermost(fault, begun);
    }

    private static TransportFault.Kind kindOfOutermost(Exception fault, boolean begun) {
        if (fault instanceof HttpConnectTimeoutException) {
            return TransportFault.Kind.CONNECT_TIMEOUT;
        }
        if (fault instanceof HttpTimeoutException || fault instanceof InterruptedIOException) {
            return TransportFault.Kind.TIMEOUT;
        }
        if (fault instanceof ConnectException || fault instanceof NoRouteToHostException) {
            return TransportFault.Kind.CONNECT;
        }
        if (fault instanceof RuntimeException) {
            return begun ? TransportFault.Kind.PROTOCOL : TransportFault.Kind.CLIENT;
        }
        if (fault instanceof ProtocolException) {
            return TransportFault.Kind.PROTOCOL;
        }
        if (fault instanceof EOFException && begun) {
            return TransportFault.Kind.TRUNCATED;
        }
        return TransportFault.Kind.RESET;
    }

    private static Throwable innermost(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause.getCause() != null && depth < MAX_CAUSES; depth++) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String words(Throwable fault) {
        return Objects.requireNonNullElse(fault.getMessage(), fault.getClass().getSimpleName());
    }

    private static String host(URI uri) {
        return uri.getPort() == -1 ? uri.getHost() : uri.getHost() + ':' + uri.getPort();
    }
}
