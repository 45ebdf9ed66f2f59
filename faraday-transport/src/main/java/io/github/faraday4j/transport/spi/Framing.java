package io.github.faraday4j.transport.spi;

import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.util.List;
import java.util.Map;

/**
 * Checks the head of a reply, above all where the reply ends: whoever reads that differently reads another reply (RFC
 * 9112, 6.3).
 */
final class Framing {

    /** Of name and value: colon, space, line break. */
    private static final int LINE_OVERHEAD = 4;

    private static final long UNKNOWN = -1;

    private static final int FIRST_FINAL_STATUS = 200;

    private static final int NO_CONTENT = 204;

    private static final int NOT_MODIFIED = 304;

    private Framing() {}

    /** Refuses the switch of protocols that nobody asked for, and other replies that another one has to follow. */
    static void checkStatus(int status) throws TransportFault {
        if (status < FIRST_FINAL_STATUS) {
            throw new TransportFault(Kind.PROTOCOL, "the final status " + status);
        }
    }

    /**
     * Returns the announced length of the body, or -1 if none was announced or the status has none whatever is said.
     */
    static long check(int status, Map<String, List<String>> headers, int headerLimit) throws TransportFault {
        checkLines(headers, headerLimit);
        long announced = announced(headers);
        return status == NO_CONTENT || status == NOT_MODIFIED ? UNKNOWN : announced;
    }

    private static long announced(Map<String, List<String>> headers) throws TransportFault {
        List<String> lengths = headers.getOrDefault("Content-Length", List.of());
        if (lengths.isEmpty()) {
            return UNKNOWN;
        }
        if (headers.containsKey("Transfer-Encoding")) {
            throw new TransportFault(Kind.PROTOCOL, "both Content-Length and Transfer-Encoding");
        }
        String first = lengths.get(0).strip(); // a list on one line is no number: transports differ over it
        for (String line : lengths) {
            if (!line.strip().equals(first)) {
                throw new TransportFault(Kind.PROTOCOL, "different values of Content-Length");
            }
        }
        return length(first);
    }

    private static void checkLines(Map<String, List<String>> headers, int headerLimit) throws TransportFault {
        long size = 0;
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            checkName(header.getKey());
            for (String value : header.getValue()) {
                size += header.getKey().length() + value.length() + LINE_OVERHEAD;
                checkCharacters(value);
            }
        }
        if (size > headerLimit) {
            throw new TransportFault(Kind.HEADERS_TOO_LARGE, "more than " + headerLimit + " bytes");
        }
    }

    /**
     * A name with a space is not what it seems to be: some read {@code Content-Length :} as a length, and some do not.
     */
    private static void checkName(String name) throws TransportFault {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) <= ' ') {
                throw new TransportFault(Kind.PROTOCOL, "a space in the name of a header");
            }
        }
    }

    private static void checkCharacters(String value) throws TransportFault {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' && value.charAt(i) != '\t') {
                throw new TransportFault(Kind.PROTOCOL, "a control character in a header");
            }
        }
    }

    private static long length(String text) throws TransportFault {
        if (text.isEmpty() || !isDigits(text)) {
            throw new TransportFault(Kind.PROTOCOL, "a Content-Length that is no number");
        }
        // More digits than a long has are far beyond every limit.
        return text.length() > 18 ? Long.MAX_VALUE : Long.parseLong(text);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
