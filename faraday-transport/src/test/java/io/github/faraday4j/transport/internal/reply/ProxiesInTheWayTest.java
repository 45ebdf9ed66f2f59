package io.github.faraday4j.transport.internal.reply;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.failing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.UnexpectedResponseException;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.internal.pipeline.ScriptedLookups;
import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesInTheWayTest extends ScriptedLookups {

    private static FaradayConfig.Builder proxied() {
        return config().proxy(InetSocketAddress.createUnresolved("proxy.example", 3128));
    }

    private <E extends FaradayException> E failure(
            Class<E> type, FaradayConfig.Builder config, ScriptedTransport transport) {
        return catchThrowableOfType(type, () -> over(config, transport).datasetsOf(SCOPE));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 407, 451})
    void areToldByTheirStatusWhenTheyRefuseATunnelForGood(int status) {
        ScriptedTransport transport = new ScriptedTransport(failing(TransportFault.refusedByProxy(status)));

        UnexpectedResponseException e = failure(UnexpectedResponseException.class, proxied(), transport);

        assertThat(e.status()).isEqualTo(status);
        assertThat(e)
                .hasMessageContaining(status + ", the proxy proxy.example:3128 refused a tunnel to api.faraday.ai");
        assertThat(transport.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void areAskedAgainWhenTheyRefuseATunnelForNow(int status) {
        ScriptedTransport transport = new ScriptedTransport(failing(TransportFault.refusedByProxy(status)));

        TransportFailureException e = failure(TransportFailureException.class, proxied(), transport);

        assertThat(e.kind()).isEqualTo(TransportFailureException.Kind.CONNECT);
        assertThat(e.isTransient()).isTrue();
        assertThat(e)
                .hasMessageContaining(
                        "(api.faraday.ai: the proxy proxy.example:3128 answered " + status + " to CONNECT)");
        assertThat(transport.requests()).isEqualTo(3);
    }

    @Test
    void areTheProxyIfTheConfigurationNamesNone() {
        ScriptedTransport transport = new ScriptedTransport(failing(TransportFault.refusedByProxy(403)));

        assertThat(failure(UnexpectedResponseException.class, config(), transport))
                .hasMessageContaining("403, the proxy refused a tunnel to api.faraday.ai");
    }

    @Test
    void mayRefuseWithoutAStatus() {
        TransportFault refusal = new TransportFault(TransportFault.Kind.PROXY_REFUSAL, "");
        ScriptedTransport transport = new ScriptedTransport(failing(new IOException(refusal)));

        assertThat(failure(TransportFailureException.class, config(), transport))
                .hasMessageContaining("(api.faraday.ai: the proxy granted no tunnel)");
    }

    @Test
    void areNamedWhenTheyAreNotReached() {
        assertThat(failure(
                        TransportFailureException.class,
                        proxied(),
                        new ScriptedTransport(failing(new UnknownHostException("proxy.example")))))
                .hasMessageContaining("(api.faraday.ai through the proxy proxy.example:3128)");
        assertThat(failure(
                        TransportFailureException.class,
                        proxied(),
                        new ScriptedTransport(failing(new ConnectException()))))
                .hasMessageContaining("(api.faraday.ai through the proxy proxy.example:3128)");
        assertThat(failure(
                        TransportFailureException.class,
                        proxied(),
                        new ScriptedTransport(failing(new TransportFault(TransportFault.Kind.CONNECT_TIMEOUT, "")))))
                .hasMessageContaining("(api.faraday.ai through the proxy proxy.example:3128)");
    }
}
