package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrisTest {

    private static void isRefused(String uri, boolean allowInsecureHttp, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUris.check(URI.create(uri), allowInsecureHttp))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://faraday.test",
                "https://faraday.test:0",
                "https://faraday.test:65535/v1",
                "http://localhost",
                "http://LocalHost/v1",
                "http://[0:0:0:0:0:0:0:1]/v1",
                "http://127.0.0.1/v1",
                "http://127.255.255.255/v1"
            })
    void areTakenAsTheyAre(String uri) {
        assertThat(BaseUris.check(URI.create(uri), false)).hasToString(uri);
    }

    @Test
    void loseOneSlash() {
        assertThat(BaseUris.check(URI.create("https://faraday.test/"), false)).hasToString("https://faraday.test");
        assertThat(BaseUris.check(URI.create("https://faraday.test/v1/"), false))
                .hasToString("https://faraday.test/v1");
        isRefused("https://faraday.test/v1//", false, "empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://localhost/v1", "ftp://faraday.test/v1"})
    void mustBeHttp(String uri) {
        isRefused(uri, true, "must be an https URI");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a@faraday.test/v1, must have no user info",
        "https:/v1, must have a host",
        "https://faraday.test:65536/v1, must have a port",
        "https://faraday.test/v1?a, must have no query",
        "https://faraday.test/v1#a, must have no fragment",
        "https://faraday.test/./v1, must have a path without",
        "https://faraday.test/a%5Cb, must have a path without",
        "http://faraday.test/v1, must be https unless"
    })
    void breakOneRuleAtATime(String uri, String rule) {
        isRefused(uri, false, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "https://faraday.test/v1?secret, one of https://faraday.test",
        "https://faraday.test:8443/v1?secret, one of https://faraday.test:8443",
        "https://faraday.test:0/v1?secret, one of https://faraday.test:0",
        "https:secret, one without a host",
        "secret, one without a host"
    })
    void areShownWithoutWhatMayBeSecret(String uri, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUris.check(URI.create(uri), false))
                .withMessageContaining("but was " + shown)
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.256",
                "127.0.0.0255",
                "127.0.0.00",
                "127.0.0.a",
                "127.0.0./",
                "127.0.0.:",
                "127.0.0.",
                "127.0.0",
                "127.0.0.1.1",
                "126.0.0.1",
                "::1",
                "localhost."
            })
    void ofOtherHostsAreNoLoopback(String host) {
        assertThat(BaseUris.isLoopback(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.0", "127.0.0.9", "127.10.99.255", "[::1]"})
    void ofThisHostAreLoopback(String host) {
        assertThat(BaseUris.isLoopback(host)).isTrue();
    }
}
