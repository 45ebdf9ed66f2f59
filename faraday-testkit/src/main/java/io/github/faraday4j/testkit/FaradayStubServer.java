package io.github.faraday4j.testkit;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.DatasetJson;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;

/**
 * The service on a free local port: a real HTTP server that answers {@code GET /v1/scopes/{scope_id}/datasets} as
 * documented, with an API key of its own.
 *
 * <p>The bearer key is checked first: without a header {@code MISSING_API_KEY}, with another header than {@code Bearer}
 * and a key {@code INVALID_AUTHORIZATION}, with {@link #expiredApiKey()} {@code EXPIRED_API_KEY}, with any other key
 * than {@link #apiKey()} {@code MALFORMED_API_KEY}, all with status 401. A scope id that is no UUID is a 400 with
 * {@code
 * validationErrors}, and a scope that the server was not told about a 404. Error bodies have the documented form, each
 * with a fresh id. What was said last about a scope holds. Answers are compressed for those who ask for it.
 *
 * <p>Needs {@code org.wiremock:wiremock-standalone}, and {@code io.github.faraday4j:faraday-transport} for the methods
 * that take a {@link Dataset}. Safe for use by several threads.
 */
public final class FaradayStubServer implements AutoCloseable {

    private static final int ANY_PORT = 0;

    private final StubService service;
    private final StubEngine engine;

    private FaradayStubServer(StubService service, StubEngine engine) {
        this.service = service;
        this.engine = engine;
    }

    /**
     * Starts a server that knows no scope.
     *
     * @throws IllegalStateException if WireMock is not on the class path, or one that does not fit; the message names the
     *     artifact to depend on
     */
    public static FaradayStubServer start() {
        return start(new StubService(), ANY_PORT);
    }

    /** Starts a server in place of one that was closed: with its keys, and at its address unless that is taken. */
    static FaradayStubServer startInPlaceOf(FaradayStubServer closed) {
        closed.service.reset();
        try {
            return start(closed.service, closed.engine.port());
        } catch (UncheckedIOException e) {
            return start(closed.service, ANY_PORT);
        }
    }

    private static FaradayStubServer start(StubService service, int port) {
        try {
            return new FaradayStubServer(service, WireMockEngine.start(service, port));
        } catch (LinkageError | ServiceConfigurationError | UnusableEngineException e) {
            throw UnusableWireMock.error(e);
        }
    }

    /** Where the service is, to configure a lookup with: {@code http://127.0.0.1:<port>/v1}. */
    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + engine.port() + StubService.BASE_PATH);
    }

    /** The key that it accepts; another one for each server. */
    public String apiKey() {
        return service.apiKey();
    }

    /** A key that has expired. */
    public String expiredApiKey() {
        return service.expiredApiKey();
    }

    /**
     * Answers a scope with these datasets, in this order.
     *
     * @return this
     * @throws IllegalStateException if faraday-transport is not on the class path; the message names the artifact
     */
    public FaradayStubServer with(ScopeId scope, Dataset... datasets) {
        return with(scope, List.of(datasets));
    }

    /**
     * Answers a scope with these datasets, in this order.
     *
     * @return this
     * @throws IllegalStateException if faraday-transport is not on the class path; the message names the artifact
     */
    public FaradayStubServer with(ScopeId scope, List<Dataset> datasets) {
        try {
            return withJson(scope, new String(DatasetJson.encode(datasets), StandardCharsets.UTF_8));
        } catch (NoClassDefFoundError e) {
            throw MissingLibrary.transport("The stub server given datasets", e);
        }
    }

    /**
     * Answers each of these scopes with its datasets, as {@link #with(ScopeId, List)} does for one. For snapshots; see {@link
     * DatasetSnapshots#read}.
     *
     * @return this
     * @throws IllegalStateException if faraday-transport is not on the class path; the message names the artifact
     */
    public FaradayStubServer with(Map<ScopeId, List<Dataset>> scopes) {
        scopes.forEach(this::with);
        return this;
    }

    /**
     * Answers a scope with status 200 and this body, which is not checked.
     *
     * @return this
     */
    public FaradayStubServer withJson(ScopeId scope, String json) {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(json, "json");
        service.reply(scope, StubReply.ok(json));
        return this;
    }

    /**
     * Refuses each request for a scope with an error. Its body has the parts that the error has; an error of a status
     * alone has no body.
     *
     * @return this
     */
    public FaradayStubServer failAlways(ScopeId scope, ApiError error) {
        Objects.requireNonNull(scope, "scope");
        service.reply(scope, StubReply.error(error, null));
        return this;
    }

    /**
     * Refuses each request for a scope with an error and a {@code Retry-After} header.
     *
     * @param retryAfter sent in whole seconds, rounded up
     * @return this
     */
    public FaradayStubServer failAlways(ScopeId scope, ApiError error, Duration retryAfter) {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(retryAfter, "retryAfter");
        service.reply(scope, StubReply.error(error, retryAfter));
        return this;
    }

    /**
     * Refuses the next request, whatever it is, with the usual error of a status. This and the other methods that speak
     * of the next request queue up: each serves one request, in order.
     *
     * @return this
     */
    public FaradayStubServer failNext(int status) {
        return failNext(
                ServiceErrors.ofStatus(status).errorId(StubService.newErrorId()).build());
    }

    /**
     * Refuses the next request, whatever it is, with an error.
     *
     * @return this
     */
    public FaradayStubServer failNext(ApiError error) {
        service.replyNext(StubReply.error(error, null));
        return this;
    }

    /**
     * Refuses the next request, whatever it is, with an error and a {@code Retry-After} header.
     *
     * @param retryAfter sent in whole seconds, rounded up
     * @return this
     */
    public FaradayStubServer failNext(ApiError error, Duration retryAfter) {
        service.replyNext(StubReply.error(error, Objects.requireNonNull(retryAfter, "retryAfter")));
        return this;
    }

    /**
     * Answers the next request, whatever it is, with just this.
     *
     * @return this
     * @throws IllegalArgumentException if the status is not from 100 to 999
     */
    public FaradayStubServer respondNext(int status, Map<String, String> headers, String body) {
        service.replyNext(StubReply.of(status, headers, body));
        return this;
    }

    /**
     * Resets the connection of the next request, whatever it is.
     *
     * @return this
     */
    public FaradayStubServer resetNext() {
        service.replyNext(StubReply.ofReset());
        return this;
    }

    /**
     * Waits this long before each answer from now on; not at all by default.
     *
     * @return this
     * @throws IllegalArgumentException if the delay is negative or longer than a day
     */
    public FaradayStubServer withDelay(Duration delay) {
        if (delay.isNegative() || delay.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("delay must be from zero to a day but was " + delay);
        }
        service.delay(delay);
        return this;
    }

    /** How many requests it received, refused ones included. */
    public int requests() {
        return service.requests();
    }

    /** The requests that it received, in order, at most the last 1,000; an unmodifiable snapshot. */
    public List<ReceivedRequest> journal() {
        return service.journal();
    }

    /**
     * Forgets scopes, queued answers, the delay and the requests received. Port and keys stay.
     *
     * @return this
     */
    public FaradayStubServer reset() {
        service.reset();
        return this;
    }

    /** Stops the server; may be called more than once. */
    @Override
    public void close() {
        engine.stop();
    }

    /** Where it listens, and never a key. */
    @Override
    public String toString() {
        return "FaradayStubServer{" + baseUri() + '}';
    }
}
