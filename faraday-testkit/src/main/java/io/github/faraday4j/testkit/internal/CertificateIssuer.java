package io.github.faraday4j.testkit.internal;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Signs X.509 certificates of version 3 (RFC 5280) with a key of its own, made in memory. */
final class CertificateIssuer {

    private static final byte[] VERSION = Der.tagged(0xa0, Der.integer(2));
    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.identifier(1, 2, 840, 10045, 4, 3, 2));
    private static final byte[] COMMON_NAME = Der.identifier(2, 5, 4, 3);
    private static final byte[] SUBJECT_ALTERNATIVE_NAME = Der.identifier(2, 5, 29, 17);
    private static final byte[] BASIC_CONSTRAINTS = Der.identifier(2, 5, 29, 19);
    private static final byte[] AN_AUTHORITY =
            Der.sequence(BASIC_CONSTRAINTS, Der.yes(), Der.octets(Der.sequence(Der.yes())));
    private static final int DNS_NAME = 0x82;
    private static final int IP_ADDRESS = 0x87;

    private final KeyPair keys = newKeys();
    private final byte[] name = named("issuer " + UUID.randomUUID());
    private int issued;

    static KeyPair newKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static byte[] named(String commonName) {
        return Der.sequence(Der.set(Der.sequence(COMMON_NAME, Der.text(commonName))));
    }

    CertificateIssuer() throws GeneralSecurityException {}

    /** The certificate to trust, signed by itself. */
    X509Certificate own() throws GeneralSecurityException {
        Instant now = Instant.now();
        return signed(
                keys.getPublic(), name, AN_AUTHORITY, now.minus(Duration.ofDays(20)), now.plus(Duration.ofDays(1)));
    }

    /** Issues a certificate for a host, given by its name or its address. */
    X509Certificate issue(PublicKey key, String host, Instant from, Instant until) throws GeneralSecurityException {
        byte[] extension = Der.sequence(SUBJECT_ALTERNATIVE_NAME, Der.octets(Der.sequence(alternativeName(host))));
        return signed(key, named(host), extension, from, until);
    }

    private static byte[] alternativeName(String host) {
        if (!host.matches("[0-9.]+|.*:.*")) {
            return Der.tagged(DNS_NAME, Der.ascii(host));
        }
        try {
            return Der.tagged(IP_ADDRESS, InetAddress.getByName(host).getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address: " + host, e);
        }
    }

    private X509Certificate signed(PublicKey key, byte[] subject, byte[] extension, Instant from, Instant until)
            throws GeneralSecurityException {
        issued++;
        byte[] content = Der.sequence(
                VERSION,
                Der.integer(issued),
                ECDSA_WITH_SHA256,
                name,
                Der.sequence(Der.time(from), Der.time(until)),
                subject,
                key.getEncoded(),
                Der.tagged(0xa3, Der.sequence(extension)));
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(content);
        byte[] certificate = Der.sequence(content, ECDSA_WITH_SHA256, Der.bits(signature.sign()));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
    }
}
