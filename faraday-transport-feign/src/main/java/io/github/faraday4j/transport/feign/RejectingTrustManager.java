package io.github.faraday4j.transport.feign;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

/**
 * Stands where OkHttp wants the trust manager of a socket factory, which no SSL context gives away. OkHttp takes it to
 * tidy certificate chains for pinning, which is not used here; whom to trust is decided by the SSL context. Trusts
 * nobody, in case that changes.
 */
final class RejectingTrustManager implements X509TrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("the SSL context decides");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("the SSL context decides");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
