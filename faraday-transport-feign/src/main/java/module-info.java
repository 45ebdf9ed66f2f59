/** Dataset lookups over OpenFeign on OkHttp. */
module io.github.faraday4j.transport.feign {
    requires static transitive org.jspecify;
    requires transitive feign.core;
    requires transitive io.github.faraday4j.transport;
    requires transitive okhttp3;

    exports io.github.faraday4j.transport.feign;

    provides io.github.faraday4j.transport.spi.HttpTransportProvider with
            io.github.faraday4j.transport.feign.FeignTransportProvider;
}
