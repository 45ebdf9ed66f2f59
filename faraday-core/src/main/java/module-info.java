/** The hexagon: the ports, what can go wrong at them, and what the service answers. Needs nothing but the JDK. */
module io.github.faraday4j {
    requires static transitive org.jspecify;

    exports io.github.faraday4j;
    exports io.github.faraday4j.dataset;
}
