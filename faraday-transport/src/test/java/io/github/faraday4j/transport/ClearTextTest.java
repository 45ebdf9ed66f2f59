package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service on this machine, whose key may be sent in the clear: unless a proxy takes it elsewhere. */
class ClearTextTest {

    private static final InetSocketAddress ELSEWHERE = InetSocketAddress.createUnresolved("proxy.example", 3128);

    private static FaradayConfig.Builder config(String baseUri) {
        return FaradayConfig.builder().apiKey("a-key-of-a-test").baseUri(baseUri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/v1", "HTTP://127.0.0.1/v1", "http://[::1]/v1"})
    void isRefusedThroughAProxyOnAnotherMachine(String baseUri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> config(baseUri).proxy(ELSEWHERE).build())
                .withMessageContaining(
                        "baseUri must be https if the proxy is not 127.0.0.1, [::1] or localhost, unless")
                .withMessageEndingWith("here to another machine. For a service on this machine, set no proxy")
                .withMessageNotContaining("proxy.example");
    }

    static Stream<InetSocketAddress> onThisMachine() throws UnknownHostException {
        return Stream.of(
                InetSocketAddress.createUnresolved("localhost", 3128),
                InetSocketAddress.createUnresolved("127.0.0.1", 3128),
                InetSocketAddress.createUnresolved("[::1]", 3128),
                new InetSocketAddress("::1", 3128),
                new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 3128),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 3128));
    }

    @ParameterizedTest
    @MethodSource("onThisMachine")
    void isTakenThroughAProxyOnThisMachine(InetSocketAddress proxy) {
        FaradayConfig config = config("http://localhost/v1").proxy(proxy).build();
        assertThat(config.proxy()).contains(proxy);
        assertThat(ClearText.reader(config)).isEmpty();
    }

    @Test
    void isNotAnAffairOfHttps() {
        FaradayConfig config = config("https://localhost/v1").proxy(ELSEWHERE).build();
        assertThat(ClearText.reader(config)).isEmpty();
    }

    @Test
    void isReadByTheProxyIfThatIsAllowed() {
        FaradayConfig config = config("http://localhost/v1")
                .proxy(ELSEWHERE)
                .allowInsecureHttp(true)
                .build();
        assertThat(ClearText.reader(config)).contains("the proxy proxy.example:3128");
    }

    @Test
    void isReadByAnotherHostIfThatIsAllowed() {
        FaradayConfig config =
                config("http://faraday.test/v1").allowInsecureHttp(true).build();
        assertThat(ClearText.reader(config)).contains("faraday.test");
    }
}
