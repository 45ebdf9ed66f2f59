module com.example.jackson.three {
    requires tools.jackson.databind;
    requires io.github.faraday4j.jackson;
}
