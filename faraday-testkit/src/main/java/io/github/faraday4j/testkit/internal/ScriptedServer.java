package io.github.faraday4j.testkit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;

/** A server on the loopback that says byte for byte what a test wants, and knows what it was asked. */
public final class ScriptedServer implements AutoCloseable {

    private static final int DRIP_MILLIS = 20;
    private static final int MAX_DRIPS = 1000;

    /** What is said on each connection. */
    public interface Script {
        void converse(Peer peer) throws IOException, InterruptedException;
    }

    private final ServerSocket listener;
    private final Script script;
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch clientClosed = new CountDownLatch(1);
    private final Semaphore closes = new Semaphore(0);

    private ScriptedServer(ServerSocket listener, Script script) {
        this.listener = listener;
        this.script = script;
    }

    public static ScriptedServer start(Script script) {
        try {
            return start(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Listens where it is told to, which may be behind TLS. */
    public static ScriptedServer start(ServerSocket listener, Script script) {
        ScriptedServer server = new ScriptedServer(listener, script);
        run(server::accept);
        return server;
    }

    /** Answers each request alike. */
    public static ScriptedServer answering(String reply) {
        return start(peer -> peer.answerEach(reply));
    }

    /** Returns a URI on a port of the loopback where nobody listens. */
    public static URI nobody(String path) {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + free.getLocalPort() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Runnable task) {
        Thread thread = new Thread(task, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                connections.incrementAndGet();
                run(() -> converse(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try (Peer peer = new Peer(socket)) {
            script.converse(peer);
        } catch (IOException | InterruptedException e) {
            // The client went away, which is what many a test is about.
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** The heads of the requests, in the order in which they came. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    public int connections() {
        return connections.get();
    }

    /** Whether a client closed a connection on which {@link Peer#awaitClose()} or {@link Peer#drip} waits for that. */
    public boolean clientClosesWithin(Duration time) throws InterruptedException {
        return clientClosed.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The same, of so many connections; to be asked once of each. */
    public boolean clientClosesWithin(Duration time, int connections) throws InterruptedException {
        return closes.tryAcquire(connections, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One connection. */
    public final class Peer implements AutoCloseable {

        private final Socket wire;
        private Socket socket;
        private String request = "";

        private Peer(Socket wire) {
            this.wire = wire;
            this.socket = wire;
        }

        /** Speaks TLS from now on. */
        public void secure(TestCertificate certificate) throws IOException {
            socket = certificate.serverSide(wire, true);
        }

        /** Speaks TLS with those alone who show this certificate, too; to others it listens until they have understood. */
        public void secureForTheOwnerOf(TestCertificate certificate) throws IOException {
            demandCertificate(certificate.serverSide(wire, false));
        }

        /** Speaks TLS, asks who is there, and refuses every certificate that it is shown. */
        public void secureForNobody(TestCertificate certificate) throws IOException {
            demandCertificate(certificate.refusingServerSide(wire));
        }

        private void demandCertificate(SSLSocket secured) throws IOException {
            secured.setNeedClientAuth(true);
            try {
                secured.startHandshake();
            } catch (IOException e) {
                awaitClose(); // a connection that is closed too early is reset, and the alert may be lost
                throw e;
            }
            socket = secured;
        }

        /** Reads the head of a request; false if there is none any more. */
        public boolean awaitRequest() throws IOException {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int next = socket.getInputStream().read();
                if (next < 0) {
                    return false;
                }
                head.append((char) next);
            }
            request = head.toString();
            requests.add(request);
            return true;
        }

        /** The head of the request that was read last on this connection. */
        public String request() {
            return request;
        }

        public void answerEach(String reply) throws IOException {
            while (awaitRequest()) {
                send(reply);
            }
        }

        /** Returns what a client says at first, be it HTTP or not. */
        public String awaitFirstBytes() throws IOException {
            byte[] bytes = new byte[16 * 1024];
            int count = Math.max(0, socket.getInputStream().read(bytes));
            return new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
        }

        public void send(String text) throws IOException {
            write(text, socket);
        }

        /** Sends a text past TLS, if there is any. */
        public void sendInClear(String text) throws IOException {
            write(text, wire);
        }

        private static void write(String text, Socket to) throws IOException {
            to.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            to.getOutputStream().flush();
        }

        /** Sends a text every few milliseconds until the client goes away. */
        public void drip(String text) throws IOException, InterruptedException {
            run(this::noticeClose);
            for (int i = 0; i < MAX_DRIPS; i++) {
                send(text);
                TimeUnit.MILLISECONDS.sleep(DRIP_MILLIS);
            }
        }

        /** Sends a text without end, as fast as the client takes it, until the client goes away. */
        public void flood(String text) throws IOException {
            run(this::noticeClose);
            String much = text.repeat(1 + 10_000 / text.length());
            while (true) {
                send(much);
            }
        }

        private void noticeClose() {
            try (this) {
                awaitClose();
            } catch (IOException e) {
                // Closed as well.
            }
        }

        /** Closes with a RST. */
        public void reset() throws IOException {
            wire.setSoLinger(true, 0);
            wire.close();
        }

        @Override
        public void close() throws IOException {
            try (wire) {
                socket.close();
            }
        }

        /** Closes its own side, so that what the client does about it can still be seen. */
        public void finish() throws IOException {
            socket.shutdownOutput();
        }

        /** Reads until the client closes. */
        public void awaitClose() throws IOException {
            try {
                while (socket.getInputStream().read() >= 0) {
                    // Nothing is expected.
                }
            } finally {
                clientClosed.countDown();
                closes.release();
            }
        }
    }
}
