package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.internal.reply.FaultClassifier;
import io.github.faraday4j.transport.internal.reply.Outcome;
import io.github.faraday4j.transport.internal.reply.ReplyClassifier;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Sends one request over the transport and makes sense of what comes back. */
final class HttpAttempt implements Attempt {

    private static final int FIRST_ERROR_STATUS = 400;

    private final HttpTransport transport;
    private final Authorizer authorizer;
    private final LookupObserver observer;
    private final ScopeUris uris;
    private final ReplyClassifier replies;
    private final FaultClassifier faults;
    private final ResponseLimits limits;
    private final String encoding;
    private final long attemptNanos;
    private final BodyBufferCache spare = new BodyBufferCache();

    HttpAttempt(FaradayConfig config, HttpTransport transport, Authorizer authorizer, LookupObserver observer) {
        this.transport = transport;
        this.authorizer = authorizer;
        this.observer = observer;
        this.uris = new ScopeUris(config.baseUri());
        this.limits = config.limits();
        this.replies = new ReplyClassifier(limits, config.gzip());
        this.faults = new FaultClassifier(limits, config.proxy().orElse(null));
        this.encoding = config.gzip() ? "gzip" : "identity";
        this.attemptNanos = config.attemptTimeout().toNanos();
    }

    @Override
    public Outcome execute(LookupContext lookup) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        observer.attemptStarted(lookup);
        HttpCall.Builder request = request(lookup);
        Authorization authorization = authorizer.authorize(request, lookup);
        if (authorization.refusal() != null) {
            return authorization.refusal();
        }
        lookup.countAttempt();
        long end = lookup.endWithin(attemptNanos);
        HttpCall call = request.remaining(() -> end - lookup.nanoTime())
                .bodyBuffer(spare.take())
                .build();
        try {
            return outcome(call, lookup, authorization.mask());
        } catch (IOException | RuntimeException e) {
            return faults.classify(e, call);
        }
    }

    private HttpCall.Builder request(LookupContext lookup) {
        return HttpCall.builder(uris.of(lookup.scope()))
                .header("Accept", "application/json")
                .header("Accept-Encoding", encoding)
                .bodyLimit(limits.maxBodyBytes())
                .errorBodyLimit(limits.maxErrorBodyBytes())
                .headerLimit(limits.maxHeaderBytes());
    }

    private Outcome outcome(HttpCall call, LookupContext lookup, UnaryOperator<String> mask)
            throws IOException, InterruptedException {
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
                return replies.classify(cut.get(), lookup.scope(), mask);
            }
            throw e;
        }
        Outcome outcome = replies.classify(reply, lookup.scope(), mask);
        spare.giveBack(reply.body()); // not that of an exchange that was broken off, which may still be written to
        return outcome;
    }

    @Override
    public String toString() {
        return "HttpAttempt{" + transport + '}';
    }
}
