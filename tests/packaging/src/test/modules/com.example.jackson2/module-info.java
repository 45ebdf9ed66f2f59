module com.example.jackson2 {
    requires com.fasterxml.jackson.databind;
    requires io.github.faraday4j.jackson;
}
