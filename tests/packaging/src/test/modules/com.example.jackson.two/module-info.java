module com.example.jackson.two {
    requires com.fasterxml.jackson.databind;
    requires io.github.faraday4j.jackson;
}
