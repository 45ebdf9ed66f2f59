package io.github.faraday4j.transport;

import io.github.faraday4j.ScopeId;
import java.util.concurrent.CountDownLatch;

/** What tests of the policies share: lookups over scripted transports, on virtual time. */
abstract class ScriptedLookups {

    static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");

    final VirtualTicker ticker = new VirtualTicker();
    final CountDownLatch closed = new CountDownLatch(1);

    static FaradayConfig.Builder config() {
        return FaradayConfig.builder().apiKey("a-key-of-a-test");
    }

    HttpDatasetLookup over(FaradayConfig.Builder config, ScriptedTransport transport) {
        return TestLookups.over(config.build(), "scripted", transport, closed, ticker);
    }

    HttpDatasetLookup over(ScriptedTransport transport) {
        return over(config(), transport);
    }
}
