/**
 * Modules for an application's own Jackson, 2 or 3. It provides no service: a provider of a service that is not on the
 * module path would keep the application from starting. Register the module by its constructor.
 */
module io.github.faraday4j.jackson {
    requires com.fasterxml.jackson.core;
    // Not transitive, or whoever has one Jackson would need both to compile.
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;
    requires static transitive org.jspecify;
    requires transitive io.github.faraday4j.transport;

    exports io.github.faraday4j.jackson;
}
