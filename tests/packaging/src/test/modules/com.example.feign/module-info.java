module com.example.feign {
    requires io.github.faraday4j.transport.feign;
}
