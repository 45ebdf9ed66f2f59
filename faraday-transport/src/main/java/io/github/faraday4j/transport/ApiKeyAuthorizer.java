package io.github.faraday4j.transport;

import io.github.faraday4j.ApiKeyUnavailableException;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.DeadlineExceededException.Phase;
import io.github.faraday4j.transport.internal.pipeline.Authorization;
import io.github.faraday4j.transport.internal.pipeline.Authorizer;
import io.github.faraday4j.transport.internal.pipeline.LookupContext;
import io.github.faraday4j.transport.internal.reply.Failure;
import io.github.faraday4j.transport.spi.HttpCall;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds the {@code User-Agent}, the API key and what the application contributes. Asks for the last two once a request.
 */
final class ApiKeyAuthorizer implements Authorizer {

    private final Supplier<ApiKey> keys;
    private final String userAgent;
    private final @Nullable ContributedHeaders contributed;

    ApiKeyAuthorizer(FaradayConfig config, String transport) {
        this.keys = config.apiKeySupplier();
        this.userAgent = UserAgent.of(config, transport);
        this.contributed = config.requestHeaders().map(ContributedHeaders::new).orElse(null);
    }

    @Override
    public Authorization authorize(HttpCall.Builder request, LookupContext lookup) throws InterruptedException {
        ApiKey key = nextKey();
        if (key == null) {
            return Authorization.refused(Failure.ending(ApiKeyUnavailableException::new));
        }
        if (lookup.isOver()) {
            return Authorization.refused(Failure.ending(trace -> new DeadlineExceededException(Phase.API_KEY, trace)));
        }
        request.header("User-Agent", userAgent);
        key.applyTo(authorization -> request.header("Authorization", authorization));
        return contributed == null
                ? Authorization.granted(key::maskIn)
                : contributed.addTo(request, lookup, key::maskIn);
    }

    @SuppressWarnings("CatchingUnchecked") // whatever the supplier throws might quote the key
    private @Nullable ApiKey nextKey() throws InterruptedException {
        try {
            return keys.get();
        } catch (Exception e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return null;
        }
    }
}
