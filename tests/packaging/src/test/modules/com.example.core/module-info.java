module com.example.core {
    requires io.github.faraday4j;
}
