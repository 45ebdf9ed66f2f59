package io.github.faraday4j.testkit.contract;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.testkit.FaradayFailures;
import io.github.faraday4j.testkit.FaradayStubServer;
import java.time.Duration;
import java.util.Map;

/**
 * What can go wrong between a lookup and the service, or the service can do that it never should; and how a lookup ends
 * then. For {@link DatasetLookupContract#givenFault}. Faults may be added in a minor version.
 */
public enum InjectedFault {
    /** No answer within the time of the call. */
    NO_RESPONSE,
    /** The connection is reset. */
    RESET,
    /** 200 and nothing. */
    EMPTY_BODY,
    /** A document that ends too early. */
    CUT_DOCUMENT,
    /** A dataset without an id. */
    MISSING_ID,
    /** Somebody's page with status 200, as for signing in. */
    HTML_PAGE,
    /** Success without content, which is no empty list. */
    NO_CONTENT,
    /** Part of a list, which looks like a whole one. */
    PARTIAL_CONTENT,
    /** A redirect, which would take the key elsewhere. */
    REDIRECT,
    /** Not modified, which nobody asked. */
    NOT_MODIFIED,
    /** A 404 that is not the service's, as of a proxy: it says nothing about the scope. */
    FOREIGN_NOT_FOUND,
    /** A body beyond the default limit. */
    OVERSIZED_BODY;

    private static final String DATASET = "{\"id\":\"6b5c35e0-1c55-4b1f-8d58-3d5fd4a1c0f1\"}";

    /**
     * Returns what a lookup throws that meets it, made anew, for a lookup that is told what to throw. Over HTTP the
     * same comes out but for the attempts, the time and the host.
     */
    public FaradayException failure() {
        return switch (this) {
            case NO_RESPONSE -> FaradayFailures.deadlineExceeded();
            case RESET -> FaradayFailures.transportFailure(TransportFailureException.Kind.RESET);
            case EMPTY_BODY -> FaradayFailures.malformedResponse(MalformedResponseException.Kind.EMPTY);
            case CUT_DOCUMENT -> FaradayFailures.malformedResponse(MalformedResponseException.Kind.JSON);
            case MISSING_ID -> FaradayFailures.malformedResponse(MalformedResponseException.Kind.SHAPE);
            case HTML_PAGE -> FaradayFailures.unexpectedResponse(200);
            case NO_CONTENT -> FaradayFailures.unexpectedResponse(204);
            case PARTIAL_CONTENT -> FaradayFailures.unexpectedResponse(206);
            case REDIRECT -> FaradayFailures.unexpectedResponse(302);
            case NOT_MODIFIED -> FaradayFailures.unexpectedResponse(304);
            case FOREIGN_NOT_FOUND -> FaradayFailures.unexpectedResponse(404);
            case OVERSIZED_BODY -> FaradayFailures.responseTooLarge();
        };
    }

    /** Has the stub do it to its next caller, for a lookup that asks over HTTP. */
    public void injectInto(FaradayStubServer stub) {
        switch (this) {
            case NO_RESPONSE -> stub.withDelay(Duration.ofSeconds(30));
            case RESET -> stub.resetNext().resetNext(); // a client may ask again by itself
            case EMPTY_BODY -> respond(stub, 200, "application/json", "");
            case CUT_DOCUMENT -> respond(stub, 200, "application/json", '[' + DATASET + ",{\"options\":");
            case MISSING_ID -> respond(stub, 200, "application/json", '[' + DATASET + ",{\"name\":\"orders\"}]");
            case HTML_PAGE -> respond(stub, 200, "text/html", "<html>Sign in</html>");
            case NO_CONTENT -> stub.respondNext(204, Map.of(), "");
            case PARTIAL_CONTENT -> respond(stub, 206, "application/json", '[' + DATASET + ']');
            case REDIRECT -> stub.respondNext(302, Map.of("Location", "/elsewhere"), "");
            case NOT_MODIFIED -> stub.respondNext(304, Map.of(), "");
            case FOREIGN_NOT_FOUND -> respond(stub, 404, "text/html", "<html>Not here</html>");
            case OVERSIZED_BODY -> respond(stub, 200, "application/json", " ".repeat(17 * 1024 * 1024));
        }
    }

    private static void respond(FaradayStubServer stub, int status, String type, String body) {
        stub.respondNext(status, Map.of("Content-Type", type), body);
    }
}
