/** What every transport shares, and the interface that a transport implements. */
@SuppressWarnings("requires-automatic") // Resilience4j has no descriptors, only names in its manifests.
module io.github.faraday4j.transport {
    requires com.fasterxml.jackson.core;
    requires io.github.resilience4j.circuitbreaker;
    requires io.github.resilience4j.core;
    requires io.github.resilience4j.retry;
    requires java.net.http;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires transitive io.github.faraday4j;

    exports io.github.faraday4j.transport;
    exports io.github.faraday4j.transport.spi;

    uses io.github.faraday4j.transport.spi.HttpTransportProvider;
}
