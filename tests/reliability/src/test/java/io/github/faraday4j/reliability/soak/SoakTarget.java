package io.github.faraday4j.reliability.soak;

import java.net.URI;

/** The service that is looked up, in whatever process. */
interface SoakTarget extends AutoCloseable {

    URI baseUri();

    ServiceFigures figures();

    /** Ends the service and all of its connections. */
    @Override
    void close();
}
