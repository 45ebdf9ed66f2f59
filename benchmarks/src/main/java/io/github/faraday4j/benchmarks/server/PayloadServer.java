package io.github.faraday4j.benchmarks.server;

import io.github.faraday4j.benchmarks.Payload;
import io.github.faraday4j.testkit.internal.TestCertificate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers every {@code GET} with a payload, the one that the first part of the path names. A thread for each connection
 * and blocking sockets: the same little work for whatever client asks. Prints its two ports, the second for TLS, and ends
 * when its input does.
 */
public final class PayloadServer {

    /** Of the store with the certificate to trust. */
    static final String PASSWORD = "changeit";

    private static final int MAX_HEAD = 16 * 1024;
    private static final int BACKLOG = 1_000;

    private final Map<String, byte[]> replies = new ConcurrentHashMap<>();

    private PayloadServer() {}

    /** Serves until the standard input ends. Takes the name of a file, for the certificate to trust. */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        InetAddress host = InetAddress.getLoopbackAddress();
        TestCertificate certificate = TestCertificate.of(host.getHostAddress());
        writeTrustStore(certificate, Path.of(args[0]));
        ServerSocket plain = new ServerSocket(0, BACKLOG, host);
        ServerSocket secure = certificate.context().getServerSocketFactory().createServerSocket(0, BACKLOG, host);
        PayloadServer payloads = new PayloadServer();
        start(() -> payloads.accept(plain));
        start(() -> payloads.accept(secure));
        System.out.println(plain.getLocalPort() + " " + secure.getLocalPort());
        while (System.in.read() >= 0) {
            // Whoever started this holds the other end, and says nothing.
        }
        System.exit(0);
    }

    private static void writeTrustStore(TestCertificate certificate, Path file)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("issuer", certificate.issuer());
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(ServerSocket server) {
        try {
            while (true) {
                Socket socket = server.accept();
                start(() -> serve(socket));
            }
        } catch (IOException e) {
            System.exit(1);
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            byte[] head = new byte[MAX_HEAD];
            while (readHead(in, head)) {
                out.write(replies.computeIfAbsent(payloadName(head), PayloadServer::reply));
            }
        } catch (IOException e) {
            // The client is gone, which is how a benchmark ends.
        }
    }

    /** Reads up to the empty line; no client here sends one request before the last is answered. */
    private static boolean readHead(InputStream in, byte[] head) throws IOException {
        int length = 0;
        while (length < head.length) {
            int read = in.read(head, length, head.length - length);
            if (read < 0) {
                return false;
            }
            length += read;
            if (length >= 4 && head[length - 1] == '\n' && head[length - 3] == '\n') {
                return true;
            }
        }
        throw new IOException("a head of more than " + MAX_HEAD + " bytes");
    }

    private static String payloadName(byte[] head) {
        int begin = "GET /".length();
        int end = begin;
        while (head[end] != '/') {
            end++;
        }
        return new String(head, begin, end - begin, StandardCharsets.US_ASCII);
    }

    private static byte[] reply(String payload) {
        byte[] json = Payload.valueOf(payload).json();
        String head =
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + json.length + "\r\n\r\n";
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        reply.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        reply.writeBytes(json);
        return reply.toByteArray();
    }
}
