package io.github.faraday4j.testkit.contract;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault.Kind;

/**
 * What every {@link HttpTransport} keeps to. Extend it, and implement one method:
 *
 * <pre>{@code
 * class MyTransportContractTest extends HttpTransportContract {
 *
 *     @Override
 *     protected HttpTransport transport(FaradayConfig config) {
 *         return new MyTransportProvider().create(config);
 *     }
 * }
 * }</pre>
 *
 * <p>Each test talks to a server of its own on the loopback, by plain sockets: replies as they should be, cut, stalled,
 * dripping, contradictory, without end; over TLS; through a proxy. It looks at what the transport answers, at how many
 * requests and connections the server saw, and at whether the socket was closed.
 *
 * <p>Where HTTP clients may rightly differ there is a method to override, such as {@link #mostRequestsForAReset()}: it
 * says by how much, and the test still runs. The certificates of the TLS tests are made in memory. Where an exchange has
 * a limit of time, it is 300 ms, and longer if the machine is too busy to come to the point within it; the exchange is
 * to end, and its socket to be closed, within a few seconds of that.
 *
 * <p>Tests may be added in a minor version.
 */
public abstract class HttpTransportContract extends LookupTransportContract {

    /** For implementers. */
    protected HttpTransportContract() {}

    /**
     * Makes a transport under test, as the {@code HttpTransportProvider} does. Called for each test, sometimes more
     * than
     * once; the tests close what they get.
     *
     * @param config differs from the default in what a transport observes: name, connect timeout, proxy, SSL context,
     *     and in how many lookups there may be at once, for which it has to have connections
     */
    @Override
    protected abstract HttpTransport transport(FaradayConfig config);

    /**
     * Returns how many requests the service may see when a new connection is reset or closed before any byte of a
     * reply;
     * 1 by default. A client that sends a {@code GET} again by itself, and cannot be told not to, says 2.
     */
    @Override
    protected int mostRequestsForAReset() {
        return 1;
    }

    /**
     * Returns the kind of fault if header lines go on and on, so that the client gives up before it shows any;
     * {@link Kind#HEADERS_TOO_LARGE} by default. A client that does not tell this from other broken heads says {@link
     * Kind#PROTOCOL}. Headers that a client does show are measured by the call, for all transports alike.
     */
    @Override
    protected Kind kindOfHeadersWithoutEnd() {
        return Kind.HEADERS_TOO_LARGE;
    }

    /**
     * Returns the kind of fault if the service closes the connection in the midst of the TLS handshake; {@link
     * Kind#RESET} by default, which is tried again. A client that does not tell this from a refusal says {@link
     * Kind#TLS}.
     */
    @Override
    protected Kind kindOfAnEndInTheHandshake() {
        return Kind.RESET;
    }
}
