package io.github.faraday4j.transport.feign;

import feign.ExceptionPropagationPolicy;
import feign.Feign;
import feign.Logger;
import feign.Retryer;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;

/** Exchanges through Feign, which is told to leave statuses, retries and logs alone. */
final class FeignTransport implements HttpTransport {

    private final ExchangeClient client;
    private final FaradayApi api;

    FeignTransport(ExchangeClient client) {
        this.client = client;
        this.api = Feign.builder()
                .client(client)
                .retryer(Retryer.NEVER_RETRY)
                .exceptionPropagationPolicy(ExceptionPropagationPolicy.UNWRAP)
                .logLevel(Logger.Level.NONE)
                .responseInterceptor(ReplyBody::unwrap)
                .target(new ExchangeTarget());
    }

    @Override
    public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try {
            return api.exchange(call.uri(), new ExchangeOptions(call));
        } catch (ExchangeFailure e) {
            throw e.rethrow();
        }
    }

    @Override
    public void close() {
        client.close();
    }

    @Override
    public String toString() {
        return "FeignTransport{" + client + '}';
    }
}
