package io.github.faraday4j.transport.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A reply as it came: status, headers, body. Made by {@link BodySink#end()}. */
public final class HttpReply {

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final int length;

    HttpReply(int status, Map<String, List<String>> headers, byte[] body, int length) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.length = length;
    }

    /** Header names without regard to case; a client may report one name in several spellings. */
    static Map<String, List<String>> caseInsensitive(Map<String, List<String>> headers) {
        Map<String, List<String>> merged = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            List<String> values = List.copyOf(header.getValue());
            List<String> others = merged.put(header.getKey(), values);
            if (others != null) {
                merged.put(header.getKey(), joined(others, values));
            }
        }
        return merged;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return List.copyOf(joined);
    }

    /** The status. */
    public int status() {
        return status;
    }

    /** All values of a header, in the order of the wire; empty if it did not come. */
    public List<String> headers(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        List<String> values = headers(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /**
     * The array that holds the body, from its start; not a copy, and longer than {@link #length()} at times. A lookup
     * uses it again for a later reply, so a transport keeps no reply.
     */
    public byte[] body() {
        return body;
    }

    /** How many bytes the body has. */
    public int length() {
        return length;
    }

    /** Status and length; nothing of headers and body. */
    @Override
    public String toString() {
        return "HttpReply{" + status + ", " + length + " bytes}";
    }
}
