package io.github.faraday4j.testkit.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** A certificate of an issuer of its own, and contexts that trust this issuer alone. */
public final class TestCertificate {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final X509Certificate issuer;
    private final SSLContext context;
    private final SSLContext trustingContext;
    private final SSLContext refusingContext;

    private TestCertificate(String host, Instant from, Instant until) {
        try {
            CertificateIssuer signer = new CertificateIssuer();
            issuer = signer.own();
            KeyPair keys = CertificateIssuer.newKeys();
            X509Certificate certificate = signer.issue(keys.getPublic(), host, from, until);
            KeyManager[] own = keyManagers(keys, certificate);
            context = context(issuer, own);
            refusingContext = SSLContext.getInstance("TLS");
            refusingContext.init(own, new TrustManager[] {new RefusingTrustManager()}, null);
            trustingContext = context(issuer);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this JVM makes no certificate", e);
        }
    }

    /** Makes one for a host, given by its name or its address. */
    public static TestCertificate of(String host) {
        Instant now = Instant.now();
        return new TestCertificate(host, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)));
    }

    /** Makes one that was good until a few days ago. */
    public static TestCertificate expired(String host) {
        Instant now = Instant.now();
        return new TestCertificate(host, now.minus(Duration.ofDays(10)), now.minus(Duration.ofDays(5)));
    }

    private static KeyManager[] keyManagers(KeyPair keys, X509Certificate certificate)
            throws GeneralSecurityException, IOException {
        KeyStore store = emptyStore();
        store.setKeyEntry("test", keys.getPrivate(), PASSWORD, new Certificate[] {certificate});
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, PASSWORD);
        return factory.getKeyManagers();
    }

    private static SSLContext context(X509Certificate trusted, KeyManager... keys)
            throws GeneralSecurityException, IOException {
        KeyStore store = emptyStore();
        store.setCertificateEntry("issuer", trusted);
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys, factory.getTrustManagers(), null);
        return context;
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    /** The issuer, to be trusted by those that take no context. */
    public X509Certificate issuer() {
        return issuer;
    }

    /** Has the certificate, as a server or a client, and trusts its issuer. */
    public SSLContext context() {
        return context;
    }

    /** Trusts the issuer, and has no certificate to show. */
    public SSLContext trustingContext() {
        return trustingContext;
    }

    /** Takes the part of the server on a connection, and closes it, be it in the end or at a failure, if told to. */
    SSLSocket serverSide(Socket connection, boolean closes) throws IOException {
        return (SSLSocket) context.getSocketFactory().createSocket(connection, null, closes);
    }

    /** As {@link #serverSide}, but trusts no certificate of a client, and stays open at a failure. */
    SSLSocket refusingServerSide(Socket connection) throws IOException {
        return (SSLSocket) refusingContext.getSocketFactory().createSocket(connection, null, false);
    }

    public ServerSocket listener() throws IOException {
        return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }
}
