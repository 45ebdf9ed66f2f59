package io.github.faraday4j.transport;

import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.DeadlineExceededException.Phase;
import io.github.faraday4j.RequestHeadersException;
import io.github.faraday4j.transport.internal.pipeline.Authorization;
import io.github.faraday4j.transport.internal.pipeline.LookupContext;
import io.github.faraday4j.transport.internal.reply.Failure;
import io.github.faraday4j.transport.spi.HttpCall;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Adds the headers that the application contributes to a request. */
final class ContributedHeaders {

    private final RequestHeaders source;

    ContributedHeaders(RequestHeaders source) {
        this.source = source;
    }

    /** Adds them once a request, and has their values masked besides what is masked already. */
    Authorization addTo(HttpCall.Builder request, LookupContext lookup, UnaryOperator<String> mask)
            throws InterruptedException {
        RequestContext context = new RequestContext(lookup.scope(), lookup.attempts() + 1);
        Optional<String> problem = ask(context);
        if (problem.isPresent()) {
            return Authorization.refused(Failure.ending(trace -> new RequestHeadersException(problem.get(), trace)));
        }
        if (lookup.isOver()) {
            return Authorization.refused(
                    Failure.ending(trace -> new DeadlineExceededException(Phase.REQUEST_HEADERS, trace)));
        }
        context.headers().forEach(request::header);
        // Only when there is a text to mask, which is when a lookup fails.
        return Authorization.granted(
                text -> SecretWords.of(context.headers().values()).maskIn(mask.apply(text)));
    }

    @SuppressWarnings("CatchingUnchecked") // somebody else's code, and its message may quote a secret
    private Optional<String> ask(RequestContext context) throws InterruptedException {
        try {
            source.addTo(context);
        } catch (Exception e) {
            if (Thread.interrupted() || e instanceof InterruptedException) {
                throw new InterruptedException();
            }
            return Optional.of(
                    context.refusal().orElseGet(() -> "it threw " + e.getClass().getName()));
        } finally {
            context.end();
        }
        return context.refusal();
    }
}
