package io.github.faraday4j.transport;

import io.github.faraday4j.transport.internal.pipeline.Authorizer;
import io.github.faraday4j.transport.internal.pipeline.LookupObserver;

/** The parts of a lookup that {@link DatasetLookups} makes, for tests that put one together on a time of their own. */
public final class LookupParts {

    private LookupParts() {}

    public static Authorizer authorizer(FaradayConfig config, String transport) {
        return new ApiKeyAuthorizer(config, transport);
    }

    public static LookupObserver observer(FaradayConfig config, String transport) {
        return new LookupReporter(config.name(), transport, config.listener().orElse(null));
    }
}
