module com.example.jdk {
    requires io.github.faraday4j.transport.jdk;
}
