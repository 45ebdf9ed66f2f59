package com.example.targets.wiring;

import com.example.targets.sources.ReferenceSources;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;

/** The application, put together. Close it when done. */
public final class Application implements AutoCloseable {

    private final DatasetLookupAdapter lookup;
    private final ReferenceSources referenceSources;

    private Application(DatasetLookupAdapter lookup) {
        this.lookup = lookup;
        this.referenceSources = new ReferenceSources(lookup);
    }

    // snippet:open-by-name
    /** Starts with the transport that the configuration names. No code names one. */
    public static Application start(FaradayConfig config) {
        return new Application(DatasetLookups.open(config));
    }
    // end

    /** Finds datasets. */
    public DatasetLookupPort lookup() {
        return lookup;
    }

    /** Finds what a referenced target may use. */
    public ReferenceSources referenceSources() {
        return referenceSources;
    }

    @Override
    public void close() {
        lookup.close();
    }
}
