package io.github.faraday4j.transport;

import io.github.faraday4j.transport.internal.pipeline.Authorizer;
import io.github.faraday4j.transport.spi.HttpCall;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Adds the {@code User-Agent} and the API key, for which it asks the supplier once a request. */
final class ApiKeyAuthorizer implements Authorizer {

    private final Supplier<ApiKey> keys;
    private final String userAgent;

    ApiKeyAuthorizer(FaradayConfig config, String transport) {
        this.keys = config.apiKeySupplier();
        this.userAgent = UserAgent.of(config, transport);
    }

    @Override
    public @Nullable UnaryOperator<String> authorize(HttpCall.Builder request) throws InterruptedException {
        ApiKey key = nextKey();
        if (key == null) {
            return null;
        }
        request.header("User-Agent", userAgent);
        key.applyTo(authorization -> request.header("Authorization", authorization));
        return key::maskIn;
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
