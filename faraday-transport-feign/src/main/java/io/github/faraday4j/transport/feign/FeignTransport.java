package io.github.faraday4j.transport.feign;

import feign.Feign;
import feign.Logger;
import feign.Retryer;
import feign.Target;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;

/** Exchanges through Feign, which is told to leave statuses, retries and logs alone. */
final class FeignTransport implements HttpTransport {

    private final ExchangeClient client;
    private final FaradayApi api;

    FeignTransport(ExchangeClient client) {
        this.client = client;
        this.api = Feign.builder()
                .client(client)
                .retryer(Retryer.NEVER_RETRY)
                .logLevel(Logger.Level.NONE)
                .target(Target.EmptyTarget.create(FaradayApi.class));
    }

    @Override
    public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
        call.throwIfOver();
        ExchangeOptions options = new ExchangeOptions(call);
        api.exchange(asFeignWantsIt(call.uri()), options);
        return options.outcome();
    }

    /** Feign takes a URI for a relative one unless its scheme is in lower case. */
    private static URI asFeignWantsIt(URI uri) {
        String scheme = uri.getScheme();
        String lower = scheme.toLowerCase(Locale.ROOT);
        return lower.equals(scheme) ? uri : URI.create(lower + uri.toString().substring(scheme.length()));
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
