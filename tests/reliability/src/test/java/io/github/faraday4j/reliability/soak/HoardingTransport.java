package io.github.faraday4j.reliability.soak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/**
 * A sound transport that keeps, even when it is closed, more than a soak allows of all that there is: threads, files,
 * memory, connections, one of them with an exchange under way and one with a request that nobody meant.
 */
final class HoardingTransport implements HttpTransport {

    /** So much more than a soak allows that what other tests leave meanwhile does not matter. */
    private static final int HOARDED_BYTES = 128 * 1024 * 1024;

    private final HttpTransport sound;
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<AutoCloseable> files = new ArrayList<>();
    private byte[] memory = new byte[HOARDED_BYTES];

    /** @param connections to take and to keep, of the service that is there */
    HoardingTransport(HttpTransport sound, URI service, int connections) {
        this.sound = sound;
        try {
            for (int i = 0; i < 5; i++) {
                new Thread(this::awaitRelease, "hoarded").start();
                files.add(new ServerSocket(0));
            }
            for (int i = 0; i < connections; i++) {
                connect(service, i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void connect(URI service, int which) throws IOException {
        Socket socket = new Socket(service.getHost(), service.getPort());
        files.add(socket);
        switch (which) {
            case 0 -> send(socket, "/v1/elsewhere");
            case 1 -> send(socket, "/v1/scopes/" + UUID.randomUUID() + "/datasets");
            default -> {}
        }
    }

    private static void send(Socket socket, String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer soak-SILENCE\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
    }

    private void awaitRelease() {
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts here", e);
        }
    }

    @Override
    public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
        return sound.exchange(call);
    }

    @Override
    public void close() {
        sound.close();
    }

    /** Gives back what is left. */
    void release() throws Exception {
        released.countDown();
        memory = new byte[0];
        for (AutoCloseable file : files) {
            file.close();
        }
    }

    @Override
    public String toString() {
        return "HoardingTransport{" + memory.length + " bytes}";
    }
}
