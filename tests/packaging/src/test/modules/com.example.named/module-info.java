module com.example.named {
    requires io.github.faraday4j.transport;

    exports com.example.named;
}
