package io.github.faraday4j.transport.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import java.io.IOException;

/** A client under Feign that reads whole replies. Feign is shown none of them, so that it judges none. */
interface ExchangeClient extends Client {

    int NO_CONTENT = 204;

    /** As {@link io.github.faraday4j.transport.spi.HttpTransport#exchange}, to the URL that Feign made. */
    HttpReply exchange(String url, HttpCall call) throws IOException, InterruptedException;

    void close();

    @Override
    default Response execute(Request request, Request.Options options) {
        if (!(options instanceof ExchangeOptions exchange)) {
            throw new IllegalArgumentException("not a call of this library");
        }
        exchange.perform(this, request.url());
        return Response.builder().request(request).status(NO_CONTENT).build();
    }
}
