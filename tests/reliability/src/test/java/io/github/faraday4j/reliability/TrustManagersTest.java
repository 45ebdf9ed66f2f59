package io.github.faraday4j.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.testkit.internal.TestCertificate;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who decides about the host of a certificate when the context that the caller brings trusts by rules of its own. */
class TrustManagersTest {

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");
    private static final String KEY = "a-key-for-tests";

    /** So that a busy machine makes no other end. */
    private static final Duration AMPLE = Duration.ofMinutes(2);

    private final TestCertificate ofAnotherHost = TestCertificate.of("other.example");
    private final ScriptedServer server = ScriptedServer.start(peer -> {
        peer.secure(ofAnotherHost);
        peer.answerEach(RawHttp.json("[]"));
    });

    @AfterEach
    void close() {
        server.close();
    }

    private DatasetLookupAdapter lookup(String transport, TrustManager trusting) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {trusting}, null);
        return DatasetLookups.open(FaradayConfig.builder()
                .baseUri("https://127.0.0.1:" + server.port() + "/v1")
                .apiKey(KEY)
                .sslContext(context)
                .totalTimeout(AMPLE)
                .attemptTimeout(AMPLE)
                .connectTimeout(AMPLE)
                .transport(transport)
                .build());
    }

    private void isRefused(DatasetLookupAdapter lookup) {
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE))
                .isInstanceOfSatisfying(TransportFailureException.class, failure -> assertThat(failure.kind())
                        .isEqualTo(TransportFailureException.Kind.TLS));
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "feign"})
    void plainOnesLeaveTheHostToTheClient(String transport) throws Exception {
        try (DatasetLookupAdapter lookup = lookup(transport, new TrustsAll())) {
            isRefused(lookup);
        }
    }

    @Test
    void extendedOnesDecideAboutTheHostForTheJdkClient() throws Exception {
        try (DatasetLookupAdapter lookup = lookup("jdk", new TrustsAllAndExtended())) {
            assertThat(lookup.datasetsOf(SCOPE)).isEmpty();
        }
        assertThat(server.requests()).singleElement().asString().contains(KEY);
    }

    @Test
    void extendedOnesAreNotAskedAboutTheHostByOkHttp() throws Exception {
        try (DatasetLookupAdapter lookup = lookup("feign", new TrustsAllAndExtended())) {
            isRefused(lookup);
        }
    }

    private static final class TrustsAll implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String algorithm) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String algorithm) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private static final class TrustsAllAndExtended extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String algorithm, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String algorithm, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String algorithm, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String algorithm, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String algorithm) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String algorithm) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
