module com.example.jackson3 {
    requires tools.jackson.databind;
    requires io.github.faraday4j.jackson;
}
