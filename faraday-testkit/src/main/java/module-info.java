/** A fake, a stub of the service, and contracts to extend. Beyond core, who uses a part adds its libraries. */
module io.github.faraday4j.testkit {
    // Not transitive, or whoever needs the fake alone would need all of them to compile.
    requires static io.github.faraday4j.transport;
    requires static org.assertj.core;
    requires static org.junit.jupiter.api;
    requires static org.junit.jupiter.params;
    requires static transitive org.jspecify;
    requires transitive io.github.faraday4j;

    exports io.github.faraday4j.testkit;
    exports io.github.faraday4j.testkit.contract;

    opens io.github.faraday4j.testkit.contract to
            org.junit.platform.commons;
}
