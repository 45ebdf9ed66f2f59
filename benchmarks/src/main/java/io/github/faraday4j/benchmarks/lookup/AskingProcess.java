package io.github.faraday4j.benchmarks.lookup;

import io.github.faraday4j.benchmarks.Payload;
import io.github.faraday4j.benchmarks.client.Client;
import io.github.faraday4j.benchmarks.client.ClientKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A program with one kind of client: takes a turn for each line of its input, and ends when that does. */
final class AskingProcess {

    private final ClientKind kind;

    /** By base URI: a client keeps its connections from turn to turn. */
    private final Map<String, Client> clients = new HashMap<>();

    private AskingProcess(ClientKind kind) {
        this.kind = kind;
    }

    /** Takes the name of a kind of client. */
    public static void main(String[] args) throws Exception {
        AskingProcess process = new AskingProcess(ClientKind.valueOf(args[0]));
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            System.out.println(process.take(line.split(" ", -1)).line());
        }
        System.exit(0);
    }

    /** Writes what {@link #main} reads. */
    static String line(String baseUri, Setting setting, long leadMillis, long millis) {
        return baseUri + ' ' + setting.payload() + ' ' + setting.threads() + ' ' + leadMillis + ' ' + millis;
    }

    private Turn take(String[] words) throws Exception {
        Client client = clients.get(words[0]);
        if (client == null) {
            client = open(words[0], Payload.valueOf(words[1]));
            clients.put(words[0], client);
        }
        return new Load(client).run(Integer.parseInt(words[2]), Long.parseLong(words[3]), Long.parseLong(words[4]));
    }

    /** Makes sure that the client understands the server. */
    private Client open(String baseUri, Payload payload) throws Exception {
        Client client = kind.open(baseUri);
        Object answer = client.lookup();
        int expected = answer instanceof byte[] ? payload.json().length : payload.datasets();
        int actual = answer instanceof byte[] bytes ? bytes.length : ((List<?>) answer).size();
        if (actual != expected) {
            throw new IOException(kind + " answered " + actual + ", not " + expected);
        }
        return client;
    }
}
