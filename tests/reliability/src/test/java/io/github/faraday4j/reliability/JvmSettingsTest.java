package io.github.faraday4j.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.UnauthenticatedException;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.io.IOException;
import java.net.Authenticator;
import java.net.CacheRequest;
import java.net.CacheResponse;
import java.net.CookieHandler;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ResponseCache;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URLConnection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application sets for its whole JVM reaches neither transport. */
class JvmSettingsTest {

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");

    private final ProxySelector proxies = ProxySelector.getDefault();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final ScriptedServer server = ScriptedServer.answering(
            RawHttp.head("401 X", "WWW-Authenticate: Basic realm=\"x\"", "Set-Cookie: a=b", "Content-Length: 0"));

    @BeforeEach
    void setWhatCanBeSet() {
        Authenticator.setDefault(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                asked.add("authenticator");
                return new PasswordAuthentication("user", new char[] {'x'});
            }
        });
        CookieHandler.setDefault(new CookieHandler() {
            @Override
            public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
                asked.add("cookies");
                return Map.of();
            }

            @Override
            public void put(URI uri, Map<String, List<String>> headers) {
                asked.add("cookies");
            }
        });
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add("proxies");
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
        ResponseCache.setDefault(new ResponseCache() {
            @Override
            public CacheResponse get(URI uri, String method, Map<String, List<String>> headers) {
                asked.add("cache");
                return null;
            }

            @Override
            public CacheRequest put(URI uri, URLConnection connection) {
                asked.add("cache");
                return null;
            }
        });
    }

    @AfterEach
    void restore() {
        Authenticator.setDefault(null);
        CookieHandler.setDefault(null);
        ProxySelector.setDefault(proxies);
        ResponseCache.setDefault(null);
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "feign"})
    void areNotAsked(String transport) {
        FaradayConfig config = FaradayConfig.builder()
                .baseUri(server.uri(""))
                .apiKey("a-key-for-tests")
                .transport(transport)
                .build();
        try (DatasetLookupAdapter lookup = DatasetLookups.open(config)) {
            assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(UnauthenticatedException.class);
        }

        assertThat(asked).isEmpty();
    }

    @Test
    void areAskedByTheUrlConnectionOfTheJdk() throws IOException {
        server.uri("").toURL().openConnection().getHeaderField(0);

        assertThat(asked).contains("authenticator", "cookies", "proxies", "cache");
    }
}
