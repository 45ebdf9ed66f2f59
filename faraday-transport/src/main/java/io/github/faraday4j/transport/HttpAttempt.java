package io.github.faraday4j.transport;

import io.github.faraday4j.ApiKeyUnavailableException;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.DeadlineExceededException.Phase;
import io.github.faraday4j.transport.Failure.Again;
import io.github.faraday4j.transport.Failure.Verdict;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends one request over the transport and makes sense of what comes back. */
final class HttpAttempt implements Attempt {

    private static final int FIRST_ERROR_STATUS = 400;

    private final FaradayConfig config;
    private final HttpTransport transport;
    private final String userAgent;
    private final ScopeUris uris;
    private final ReplyClassifier replies;
    private final long attemptNanos;
    private final SpareArray spare = new SpareArray();

    HttpAttempt(FaradayConfig config, String transportName, HttpTransport transport) {
        this.config = config;
        this.transport = transport;
        this.userAgent = UserAgent.of(config, transportName);
        this.uris = new ScopeUris(config.baseUri());
        this.replies = new ReplyClassifier(config);
        this.attemptNanos = config.attemptTimeout().toNanos();
    }

    @Override
    public Outcome make(Lookup lookup) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        ApiKey key = apiKey();
        if (key == null) {
            return failed(lookup, Failure.of(Again.NEVER, Verdict.NONE, ApiKeyUnavailableException::new));
        }
        if (lookup.remainingNanos() <= 0) { // the supplier of the key took its time
            return failed(
                    lookup,
                    Failure.of(Again.NEVER, Verdict.NONE, trace -> new DeadlineExceededException(Phase.PERMIT, trace)));
        }
        lookup.countAttempt(key);
        HttpCall call = call(lookup, key);
        try {
            return outcome(call, lookup);
        } catch (IOException | RuntimeException e) {
            return failed(lookup, new FaultClassifier(config.limits()).classify(e, call));
        }
    }

    private Outcome outcome(HttpCall call, Lookup lookup) throws IOException, InterruptedException {
        HttpReply reply;
        try {
            reply = transport.exchange(call);
        } catch (IOException | RuntimeException e) {
            if (Thread.interrupted()) { // however the transport put it: this says nothing about the service
                throw new InterruptedException();
            }
            // The status of an error is worth more than how its body ended.
            Optional<HttpReply> cut = call.replySoFar().filter(head -> head.status() >= FIRST_ERROR_STATUS);
            if (cut.isPresent()) {
                return replies.classify(cut.get(), lookup);
            }
            throw e;
        }
        Outcome outcome = replies.classify(reply, lookup);
        spare.giveBack(reply.body()); // not that of an exchange that was broken off, which may still be written to
        return outcome;
    }

    private static Outcome failed(Lookup lookup, Failure failure) {
        return new Outcome.Failed(lookup, failure);
    }

    @SuppressWarnings("CatchingUnchecked") // whatever the supplier throws might quote the key
    private @Nullable ApiKey apiKey() throws InterruptedException {
        try {
            return config.apiKeySupplier().get();
        } catch (Exception e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return null;
        }
    }

    private HttpCall call(Lookup lookup, ApiKey key) {
        long end = lookup.nanoTime() + Math.min(attemptNanos, lookup.remainingNanos());
        ResponseLimits limits = config.limits();
        HttpCall.Builder call = HttpCall.builder(uris.of(lookup.scope()))
                .header("Accept", "application/json")
                .header("Accept-Encoding", config.gzip() ? "gzip" : "identity")
                .header("User-Agent", userAgent)
                .remaining(() -> end - lookup.nanoTime())
                .bodyLimit(limits.maxBodyBytes())
                .errorBodyLimit(limits.maxErrorBodyBytes())
                .headerLimit(limits.maxHeaderBytes())
                .bodyBuffer(spare.take());
        key.applyTo(authorization -> call.header("Authorization", authorization));
        return call.build();
    }

    @Override
    public String toString() {
        return "HttpAttempt{" + transport + '}';
    }
}
