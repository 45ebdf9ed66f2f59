package io.github.faraday4j.reliability;

import java.net.InetAddress;
import java.net.Socket;
import java.security.KeyManagementException;
import java.security.NoSuchAlgorithmException;
import java.security.ProviderException;
import java.security.SecureRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/** Says that it can do TLS, and then cannot, as a security provider that is set up badly does. */
final class FailingContext extends SSLContext {

    static final String WORDS = "these words may quote a secret";

    FailingContext() throws NoSuchAlgorithmException {
        super(new Failing(SSLContext.getDefault()), SSLContext.getDefault().getProvider(), "TLS");
    }

    private static ProviderException failure() {
        return new ProviderException(WORDS);
    }

    private static final class Failing extends SSLContextSpi {

        private final SSLContext sound;

        Failing(SSLContext sound) {
            this.sound = sound;
        }

        @Override
        protected void engineInit(KeyManager[] keys, TrustManager[] trusted, SecureRandom random)
                throws KeyManagementException {
            throw new KeyManagementException("it is set up already");
        }

        @Override
        protected SSLEngine engineCreateSSLEngine() {
            throw failure();
        }

        @Override
        protected SSLEngine engineCreateSSLEngine(String host, int port) {
            throw failure();
        }

        @Override
        protected SSLSocketFactory engineGetSocketFactory() {
            return new FailingSockets(sound.getSocketFactory());
        }

        @Override
        protected SSLServerSocketFactory engineGetServerSocketFactory() {
            return sound.getServerSocketFactory();
        }

        @Override
        protected SSLSessionContext engineGetServerSessionContext() {
            return sound.getServerSessionContext();
        }

        @Override
        protected SSLSessionContext engineGetClientSessionContext() {
            return sound.getClientSessionContext();
        }

        @Override
        protected SSLParameters engineGetDefaultSSLParameters() {
            return sound.getDefaultSSLParameters();
        }

        @Override
        protected SSLParameters engineGetSupportedSSLParameters() {
            return sound.getSupportedSSLParameters();
        }
    }

    private static final class FailingSockets extends SSLSocketFactory {

        private final SSLSocketFactory sound;

        FailingSockets(SSLSocketFactory sound) {
            this.sound = sound;
        }

        @Override
        public String[] getDefaultCipherSuites() {
            return sound.getDefaultCipherSuites();
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return sound.getSupportedCipherSuites();
        }

        @Override
        public Socket createSocket(Socket connected, String host, int port, boolean closes) {
            throw failure();
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw failure();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int localPort) {
            throw failure();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw failure();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int localPort) {
            throw failure();
        }
    }
}
