package io.github.faraday4j.transport;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.ResponseTooLargeException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.internal.pipeline.HttpDatasetLookup;
import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import io.github.faraday4j.transport.internal.pipeline.TestLookups;
import io.github.faraday4j.transport.internal.pipeline.VirtualTicker;
import io.github.faraday4j.transport.spi.HttpCall;
import java.util.concurrent.CountDownLatch;

/** A client over a scripted service, on a time of its own, that always draws the middle: to see what a setting does. */
final class ObservedClient {

    static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");
    static final String ANSWERED = "answered";

    final VirtualTicker ticker;
    final ScriptedTransport transport;
    final HttpDatasetLookup lookup;

    ObservedClient(FaradayConfig.Builder builder, ScriptedTransport.Step... steps) {
        this(builder, new VirtualTicker(0.5), steps);
    }

    ObservedClient(FaradayConfig.Builder builder, VirtualTicker ticker, ScriptedTransport.Step... steps) {
        this.ticker = ticker;
        this.transport = new ScriptedTransport(steps);
        this.lookup = TestLookups.over(builder.build(), "scripted", transport, new CountDownLatch(1), ticker);
    }

    /** Looks up once, and returns how that ended: {@link #ANSWERED}, or the name of the exception and of its kind. */
    String lookUp() {
        try {
            lookup.datasetsOf(SCOPE);
            return ANSWERED;
        } catch (MalformedResponseException e) {
            return "MalformedResponseException of " + e.kind();
        } catch (ResponseTooLargeException e) {
            return "ResponseTooLargeException of " + e.part();
        } catch (FaradayException e) {
            return e.getClass().getSimpleName();
        }
    }

    /** Looks up once, and returns the first request of that. */
    HttpCall request() {
        lookUp();
        return transport.calls().get(0);
    }
}
