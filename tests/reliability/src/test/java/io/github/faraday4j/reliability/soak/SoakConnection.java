package io.github.faraday4j.reliability.soak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.faraday4j.testkit.internal.RawHttp;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** What is said on one connection of a soak's service. */
final class SoakConnection {

    /** What an answer never holds. */
    private static final String ANOTHER = "00000000-0000-4000-8000-00000000beef";

    private static final String JSON = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final String CHUNKED = JSON + "Transfer-Encoding: chunked\r\n\r\n";
    private static final int DRIP_MILLIS = 10;
    private static final String BOMB = RawHttp.gzip("[" + " ".repeat(2_000_000) + "]");
    private static final byte[] SPACES = " ".repeat(16 * 1024).getBytes(ISO_8859_1);

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    SoakConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    /** Reads the head of a request; empty if there is none any more. */
    String awaitRequest() throws IOException {
        byte[] buffer = new byte[4 * 1024];
        int length = 0;
        while (length < buffer.length) {
            int count = in.read(buffer, length, buffer.length - length);
            if (count < 0) {
                return "";
            }
            length += count;
            String head = new String(buffer, 0, length, ISO_8859_1);
            if (head.endsWith("\r\n\r\n")) {
                return head;
            }
        }
        throw new IOException("no head of a request");
    }

    /** Replies; false if the connection is of no use any more. */
    boolean reply(SoakReply reply, String scope) throws IOException {
        switch (reply) {
            case ANSWER -> send(answer(scope));
            case HUGE_HEAD -> send(JSON + "X: " + "x".repeat(12_000) + "\r\n" + sized(list(ANOTHER)));
            case CONTRADICTION ->
                send(JSON + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n");
            case BAD_JSON -> send(JSON + sized("[{\"id\":\"" + scope + "\",}]"));
            case GZIP_BOMB -> send(JSON + "Content-Encoding: gzip\r\n" + sized(BOMB));
            case REDIRECT -> send("HTTP/1.1 302 X\r\nLocation: /elsewhere\r\n" + sized(list(ANOTHER)));
            case THROTTLED -> send("HTTP/1.1 429 X\r\n" + sized("{}"));
            case UNAVAILABLE -> send("HTTP/1.1 503 X\r\nContent-Type: text/html\r\nRetry-After: 0\r\n" + sized("<p>"));
            case SMUGGLED -> send(answer(scope) + JSON + sized(list(ANOTHER)));
            default -> {
                breakOff(reply, scope);
                return false;
            }
        }
        return true;
    }

    private void breakOff(SoakReply reply, String scope) throws IOException {
        String another = list(ANOTHER);
        switch (reply) {
            case RESET -> reset();
            case END -> {}
            case STALE -> send(answer(scope));
            case GARBAGE -> send("SSH-2.0-OpenSSH_9.6\r\n\r\n");
            case CUT_BODY -> send(JSON + "Content-Length: 1000\r\n\r\n" + another);
            case CUT_CHUNKS -> send(CHUNKED + chunk(another));
            case RESET_BODY -> {
                send(JSON + "Content-Length: 1000\r\n\r\n" + another);
                reset();
            }
            case SILENCE -> drip("");
            case STALLED_BODY -> {
                send(JSON + "Content-Length: 1000\r\n\r\n" + another);
                drip("");
            }
            case DRIPPING_HEAD -> {
                send(JSON + "X: ");
                drip("x");
            }
            case DRIPPING_BODY -> {
                send(JSON + "Content-Length: 10000\r\n\r\n[");
                drip(" ");
            }
            case ENDLESS_BODY -> {
                send(JSON + "\r\n[");
                while (true) {
                    out.write(SPACES);
                }
            }
            default -> throw new IllegalArgumentException(reply + " leaves the connection as it is");
        }
    }

    /** With the scope in it, so that the client knows its answer; framed in three ways. */
    private static String answer(String scope) {
        String list = list(scope);
        return switch (scope.charAt(scope.length() - 1)) {
            case '0', '1', '2', '3' -> CHUNKED + chunk(list.substring(0, 20)) + chunk(list.substring(20)) + "0\r\n\r\n";
            case '4' -> JSON + "Content-Encoding: gzip\r\n" + sized(RawHttp.gzip(list));
            default -> JSON + sized(list);
        };
    }

    private static String list(String id) {
        return "[{\"id\":\"" + id + "\",\"name\":\"orders\",\"status\":\"READY\",\"columns\":[]}]";
    }

    private static String sized(String body) {
        return "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    private void send(String text) throws IOException {
        out.write(text.getBytes(ISO_8859_1));
    }

    private void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Sends a text every few milliseconds, and nothing else, until the client goes away. */
    private void drip(String text) throws IOException {
        socket.setSoTimeout(DRIP_MILLIS);
        while (true) {
            try {
                if (in.read() < 0) {
                    return;
                }
            } catch (SocketTimeoutException e) {
                send(text);
            }
        }
    }
}
