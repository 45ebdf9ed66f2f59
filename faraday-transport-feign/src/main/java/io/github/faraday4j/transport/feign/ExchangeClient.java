package io.github.faraday4j.transport.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import java.io.IOException;

/** A client under Feign whose response already holds the whole reply. */
interface ExchangeClient extends Client {

    /** As {@link io.github.faraday4j.transport.spi.HttpTransport#exchange}, to the URL that Feign made. */
    HttpReply exchange(String url, HttpCall call) throws IOException, InterruptedException;

    void close();

    @Override
    default Response execute(Request request, Request.Options options) {
        if (!(options instanceof ExchangeOptions exchange)) {
            throw new IllegalArgumentException("not a call of this library");
        }
        try {
            return ReplyBody.response(request, exchange(request.url(), exchange.call()));
        } catch (IOException e) {
            throw new ExchangeFailureException(e);
        } catch (InterruptedException e) {
            throw new ExchangeFailureException(e);
        }
    }
}
