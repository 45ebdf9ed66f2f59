package io.github.faraday4j.reliability;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.testkit.internal.RawHttp;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.testkit.internal.TestCertificate;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.jdk.JdkDatasetLookup;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Function;

/** A program that asks a server whose certificate is trusted, and is one of another host; tells what became of it. */
final class WrongHost {

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");

    /** So that a busy machine makes no other end. */
    private static final Duration AMPLE = Duration.ofMinutes(2);

    private static final TestCertificate OF_ANOTHER_HOST = TestCertificate.of("other.example");

    private WrongHost() {}

    public static void main(String[] args) {
        for (String transport : new String[] {"jdk", "feign"}) {
            tell(
                    transport,
                    config -> DatasetLookups.open(config.sslContext(OF_ANOTHER_HOST.trustingContext())
                            .transport(transport)
                            .connectTimeout(AMPLE)
                            .build()));
        }
        HttpClient callers = HttpClient.newBuilder()
                .sslContext(OF_ANOTHER_HOST.trustingContext())
                .build();
        tell("a JDK client of the caller's", config -> JdkDatasetLookup.create(config.build(), callers));
    }

    private static void tell(String client, Function<FaradayConfig.Builder, DatasetLookupAdapter> opened) {
        try (ScriptedServer server = ScriptedServer.start(peer -> {
                    peer.secure(OF_ANOTHER_HOST);
                    peer.answerEach(RawHttp.json("[]"));
                });
                DatasetLookupAdapter lookup = opened.apply(FaradayConfig.builder()
                        .baseUri("https://127.0.0.1:" + server.port() + "/v1")
                        .apiKey("a-key-for-tests")
                        .totalTimeout(AMPLE)
                        .attemptTimeout(AMPLE))) {
            System.out.println(client + ": " + end(lookup) + server.requests().size() + " requests");
        }
    }

    private static String end(DatasetLookupAdapter lookup) {
        try {
            lookup.datasetsOf(SCOPE);
            return "";
        } catch (TransportFailureException e) {
            return e.kind() + ", ";
        }
    }
}
