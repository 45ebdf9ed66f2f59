package io.github.faraday4j.testkit;

import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody might write in a hurry, and what the contract is there to stop. */
final class UrlConnectionTransport implements HttpTransport {

    @Override
    public HttpReply exchange(HttpCall call) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) call.uri().toURL().openConnection();
        connection.setReadTimeout(4000);
        call.headers().forEach(connection::setRequestProperty);
        int status = connection.getResponseCode();
        BodySink sink = call.begin(status, headers(connection));
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            byte[] bytes = body == null ? new byte[0] : body.readAllBytes();
            sink.write(bytes, 0, bytes.length);
        }
        return sink.end();
    }

    private static Map<String, List<String>> headers(HttpURLConnection connection) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        connection.getHeaderFields().forEach((name, values) -> {
            if (name != null) {
                headers.put(name, values);
            }
        });
        return headers;
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
