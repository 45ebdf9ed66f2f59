package io.github.faraday4j.transport.feign;

import feign.RequestLine;
import java.net.URI;

/** The service, as Feign is told of it. The whole URI is made by the shared half, so there is no path to declare. */
interface FaradayApi {

    /** Asks; the reply, of any status, is left in the options. */
    @RequestLine("GET")
    void exchange(URI uri, ExchangeOptions options);
}
