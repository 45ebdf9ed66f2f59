package io.github.faraday4j.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shakes hands as the JVM does, so that a refusal in a contract is for the reason that the contract names. */
@Timeout(60)
class TestCertificateTest {

    private static X509Certificate shown(TestCertificate certificate, SSLContext client, String host)
            throws IOException {
        try (ScriptedServer server = ScriptedServer.start(peer -> {
                    peer.secure(certificate);
                    peer.awaitRequest();
                });
                Socket wire = new Socket("127.0.0.1", server.port());
                SSLSocket secured =
                        (SSLSocket) client.getSocketFactory().createSocket(wire, host, server.port(), true)) {
            SSLParameters checks = secured.getSSLParameters();
            checks.setEndpointIdentificationAlgorithm("HTTPS");
            secured.setSSLParameters(checks);
            secured.startHandshake();
            return (X509Certificate) secured.getSession().getPeerCertificates()[0];
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "service.invalid"})
    void isGoodForItsHost(String host) throws Exception {
        TestCertificate certificate = TestCertificate.of(host);

        X509Certificate shown = shown(certificate, certificate.trustingContext(), host);

        assertThat(shown.getSubjectX500Principal().getName()).isEqualTo("CN=" + host);
        assertThat(shown.getVersion()).isEqualTo(3);
        assertThat(shown.getSubjectAlternativeNames())
                .hasSize(1)
                .first()
                .satisfies(name -> assertThat(List.copyOf(name)).last().isEqualTo(host));
    }

    @Test
    void isTrustedByItsOwnContext() {
        TestCertificate certificate = TestCertificate.of("127.0.0.1");

        assertThatCode(() -> shown(certificate, certificate.context(), "127.0.0.1"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.2", "service.example", "other.service.invalid"})
    void isRefusedForAnyOtherHost(String other) {
        TestCertificate certificate = TestCertificate.of("service.invalid");

        assertThatThrownBy(() -> shown(certificate, certificate.trustingContext(), other))
                .hasCauseInstanceOf(CertificateException.class)
                .hasMessageContaining(other);
    }

    @Test
    void isRefusedOnceItHasExpired() {
        TestCertificate certificate = TestCertificate.expired("127.0.0.1");

        assertThatThrownBy(() -> shown(certificate, certificate.trustingContext(), "127.0.0.1"))
                .hasRootCauseInstanceOf(CertificateExpiredException.class);
    }

    @Test
    void isRefusedByThoseWhoTrustTheIssuerOfAnother() {
        TestCertificate certificate = TestCertificate.of("127.0.0.1");
        SSLContext another = TestCertificate.of("127.0.0.1").trustingContext();

        assertThatThrownBy(() -> shown(certificate, another, "127.0.0.1"))
                .hasRootCauseInstanceOf(CertPathBuilderException.class);
    }
}
