package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.FaradayConfig;
import java.util.concurrent.CountDownLatch;

/** What tests of the policies share: lookups over scripted transports, on virtual time. */
public abstract class ScriptedLookups {

    public static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");

    public final VirtualTicker ticker = new VirtualTicker();
    public final CountDownLatch closed = new CountDownLatch(1);

    public static FaradayConfig.Builder config() {
        return FaradayConfig.builder().apiKey("a-key-of-a-test");
    }

    public HttpDatasetLookup over(FaradayConfig.Builder config, ScriptedTransport transport) {
        return TestLookups.over(config.build(), "scripted", transport, closed, ticker);
    }

    public HttpDatasetLookup over(ScriptedTransport transport) {
        return over(config(), transport);
    }
}
