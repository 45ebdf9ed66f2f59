module com.example.fake {
    requires io.github.faraday4j.testkit;
}
