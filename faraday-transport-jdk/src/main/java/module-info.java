/** Dataset lookups over the JDK's own HTTP client. */
module io.github.faraday4j.transport.jdk {
    requires static transitive org.jspecify;
    requires transitive io.github.faraday4j.transport;
    requires transitive java.net.http;

    exports io.github.faraday4j.transport.jdk;

    provides io.github.faraday4j.transport.spi.HttpTransportProvider with
            io.github.faraday4j.transport.jdk.JdkTransportProvider;
}
