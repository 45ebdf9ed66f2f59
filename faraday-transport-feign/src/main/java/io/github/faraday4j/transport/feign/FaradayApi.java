package io.github.faraday4j.transport.feign;

import feign.RequestLine;
import io.github.faraday4j.transport.spi.HttpReply;
import java.net.URI;

/** The service, as Feign is told of it. The whole URI is made by the shared half, so there is no path to declare. */
interface FaradayApi {

    /** A reply of any status. */
    @RequestLine("GET")
    HttpReply exchange(URI uri, ExchangeOptions options);
}
