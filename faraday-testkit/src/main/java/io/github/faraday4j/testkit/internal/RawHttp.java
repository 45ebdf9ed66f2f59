package io.github.faraday4j.testkit.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.zip.GZIPOutputStream;

/** Replies byte for byte, one character for each. */
public final class RawHttp {

    public static final String JSON = "Content-Type: application/json";

    private RawHttp() {}

    public static String head(String status, String... headers) {
        return "HTTP/1.1 " + status + "\r\n" + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n")
                + "\r\n";
    }

    public static String sized(String status, String headers, String body) {
        return head(status, headers, "Content-Length: " + body.length()) + body;
    }

    /** An answer as the service gives it. */
    public static String json(String body) {
        return sized("200 OK", JSON, body);
    }

    public static String json(byte[] body) {
        return json(new String(body, ISO_8859_1));
    }

    public static String error(int status, String body) {
        return sized(status + " X", JSON, body);
    }

    public static String in(Charset charset, String text) {
        return new String(text.getBytes(charset), ISO_8859_1);
    }

    public static String gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(ISO_8859_1);
    }
}
