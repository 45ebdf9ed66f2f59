package com.example.targets.readme;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.testkit.FaradayFailures;
import io.github.faraday4j.testkit.FaradayStubServer;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the library says when something is wrong, made by making it wrong. */
final class RealMessages {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");
    private static final String KEY = "sk_CANARY_7f3a91c0";

    private RealMessages() {}

    /** One of each kind of exception, as a lookup would throw it. */
    static List<FaradayException> ofLookups() {
        List<FaradayException> all = new ArrayList<>(List.of(
                FaradayFailures.invalidRequest(),
                FaradayFailures.unauthenticated(ErrorCode.MALFORMED_API_KEY),
                FaradayFailures.unauthenticated(ErrorCode.EXPIRED_API_KEY),
                FaradayFailures.forbidden(),
                FaradayFailures.scopeNotFound(SCOPE),
                FaradayFailures.rateLimited(),
                FaradayFailures.rateLimited(Duration.ofSeconds(60)),
                FaradayFailures.serverError(500),
                FaradayFailures.serverError(503),
                FaradayFailures.circuitOpen(Duration.ofSeconds(8)),
                FaradayFailures.overloaded(),
                FaradayFailures.apiKeyUnavailable(),
                FaradayFailures.requestHeaders(),
                FaradayFailures.interrupted(),
                FaradayFailures.clientClosed(),
                FaradayFailures.responseTooLarge(),
                FaradayFailures.unexpectedResponse(200),
                FaradayFailures.unexpectedResponse(302)));
        Stream.of(TransportFailureException.Kind.values())
                .map(FaradayFailures::transportFailure)
                .forEach(all::add);
        Stream.of(DeadlineExceededException.Phase.values())
                .map(FaradayFailures::deadlineExceeded)
                .forEach(all::add);
        Stream.of(MalformedResponseException.Kind.values())
                .map(FaradayFailures::malformedResponse)
                .forEach(all::add);
        return all;
    }

    /** What a builder and the choice of a transport say, with both transports on the class path. */
    static List<String> ofSettings() {
        return List.of(
                message(() -> FaradayConfig.builder().build()),
                message(() -> FaradayConfig.builder().apiKey(KEY + "\n")),
                message(() -> FaradayConfig.builder().apiKey("Bearer " + KEY)),
                message(() -> config().baseUri("http://faraday.example/v1").build()),
                message(() -> config().baseUri("http://localhost/v1")
                        .proxy(InetSocketAddress.createUnresolved("proxy.example", 3128))
                        .build()),
                message(() -> config().baseUri("https://my_host/v1").build()),
                message(() -> config().baseUri("https://b\u00fccher.example/v1").build()),
                message(() -> config().baseUri("https://localhost./v1").build()),
                message(() -> withProperty("faraday.total-timeout", "8")),
                message(() -> config().totalTimeout(Duration.ofSeconds(1))
                        .attemptTimeout(Duration.ofSeconds(2))
                        .build()),
                message(() -> CircuitBreakerPolicy.builder()
                        .windowSize(3)
                        .minimumAttempts(20)
                        .build()),
                message(() -> DatasetLookups.choose(config().build())),
                message(() -> DatasetLookups.choose(config().transport("pigeon").build())),
                message(MissingTransport::open));
    }

    /** What lookups over a transport say of replies that are not the service's, or not whole. */
    static List<String> ofTheWire(String transport) {
        List<String> messages = new ArrayList<>();
        try (FaradayStubServer stub = FaradayStubServer.start();
                DatasetLookupAdapter lookup = DatasetLookups.open(config().baseUri(stub.baseUri())
                        .apiKey(stub.apiKey())
                        .transport(transport)
                        .retry(RetryPolicy.none())
                        .build())) {
            Map<String, String> html = Map.of("Content-Type", "text/html; charset=utf-8");
            messages.add(after(stub.respondNext(401, html, "<html>who are you"), lookup));
            messages.add(after(stub.respondNext(404, html, "<html>no such page"), lookup));
            messages.add(after(stub.respondNext(200, html, "<html>please log in"), lookup));
            messages.add(after(stub.respondNext(302, Map.of("Location", "https://login.example/"), ""), lookup));
            messages.add(after(stub.respondNext(407, html, "<html>who are you"), lookup));
            messages.add(after(stub.respondNext(200, encoded("gzip"), "not compressed"), lookup));
            messages.add(after(stub.respondNext(200, encoded("br"), "of another kind"), lookup));
            messages.add(after(stub.respondNext(200, Map.of("Content-Type", "application/json"), "[{"), lookup));
            messages.add(after(stub.respondNext(200, Map.of("Content-Type", "application/json"), "{}"), lookup));
        }
        messages.add(untrusted(transport));
        return messages;
    }

    private static Map<String, String> encoded(String encoding) {
        return Map.of("Content-Type", "application/json", "Content-Encoding", encoding);
    }

    private static String after(FaradayStubServer told, DatasetLookupPort lookup) {
        return message(() -> lookup.datasetsOf(SCOPE));
    }

    /** A server whose certificate nobody signed. */
    private static String untrusted(String transport) {
        WireMockServer server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
        server.start();
        FaradayConfig config = config().baseUri("https://localhost:" + server.httpsPort() + "/v1")
                .transport(transport)
                .build();
        try (DatasetLookupAdapter lookup = DatasetLookups.open(config)) {
            return message(() -> lookup.datasetsOf(SCOPE));
        } finally {
            server.stop();
        }
    }

    private static FaradayConfig.Builder config() {
        return FaradayConfig.builder().apiKey(KEY);
    }

    private static FaradayConfig withProperty(String name, String value) {
        System.setProperty(name, value);
        try {
            return config().fillFromEnvironment().build();
        } finally {
            System.clearProperty(name);
        }
    }

    private static String message(Runnable wrong) {
        try {
            wrong.run();
        } catch (FaradayException | IllegalArgumentException | IllegalStateException e) {
            return e.getMessage();
        }
        throw new AssertionError("this was to fail");
    }
}
