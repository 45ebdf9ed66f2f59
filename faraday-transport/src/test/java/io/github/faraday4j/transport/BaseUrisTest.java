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
                "https://faraday.test:1",
                "https://faraday.test:/v1",
                "https://xn--bcher-kva.example",
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
        "https://a@far_aday.test/v1, must have no user info",
        "https:/v1, must have a host",
        "https://:8443/v1, must have a host",
        "https://far_aday.test/v1, must have a host without an underscore",
        "https://far_aday.test:8443/v1, must have a host without an underscore",
        "https://b\u00fccher.example/v1, must have a host in ASCII",
        "https://\u0444\u0430\u0440\u0430\u0434\u0435\u0439:8443/v1, xn-- form",
        "https://localhost./v1, must have a host without a dot at its end",
        "https://faraday.test.:8443/v1, must have a host without a dot at its end",
        "http://[fe80::1%eth0]/v1, must have an IPv6 address without a scope",
        "https://[fe80::1%25eth0]:8443/v1, must have an IPv6 address without a scope",
        "https://256.0.0.1/v1, must have a host of letters",
        "https://-faraday.test/v1, must have a host of letters",
        "https://fara%64ay.test/v1, must have a host of letters",
        "https://faraday..test/v1, must have a host whose parts between the dots have 1 to 63 characters",
        "https://faraday.test:0/v1, must have a port from 1 to 65535",
        "https://[::1]:0/v1, must have a port from 1 to 65535",
        "https://faraday.test:65536/v1, must have a port from 1 to 65535",
        "https://faraday.test:99999999999/v1, must have a port from 1 to 65535",
        "https://faraday.test:443x/v1, must have a port from 1 to 65535",
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
        "https://user:secret@fara_day.test/v1, one whose host is not shown",
        "https://sk_secret/v1, one whose host is not shown",
        "https:secret, one without a host",
        "secret, one without a host"
    })
    void areShownWithoutWhatMayBeSecret(String uri, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUris.check(URI.create(uri), false))
                .withMessageContaining("but was " + shown)
                .withMessageNotContaining("secret");
    }

    @Test
    void haveLabelsOfUpTo63CharactersAndNamesOfUpTo253() {
        String label = "a".repeat(63);
        String name = String.join(".", label, label, label, "a".repeat(61));
        assertThat(name).hasSize(253);
        assertThat(BaseUris.check(URI.create("https://" + name), false)).hasToString("https://" + name);
        isRefused("https://" + label + "a.test", false, "between the dots have 1 to 63 characters");
        isRefused("https://" + name + "a", false, "must have a host of at most 253 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://my_host/v1",
                "https://b\u00fccher.example/v1",
                "https://localhost./v1",
                "http://[fe80::1%eth0]/v1",
                "https://faraday.test:0/v1"
            })
    void withAHostAreNotSaidToHaveNone(String uri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUris.check(URI.create(uri), false))
                .withMessageNotContaining("without a host");
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
