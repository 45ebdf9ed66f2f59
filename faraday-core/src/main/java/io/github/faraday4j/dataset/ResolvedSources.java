package io.github.faraday4j.dataset;

import java.util.List;

/**
 * The tables behind a dataset.
 *
 * @param complete false if a merge could not be followed to its end
 */
record ResolvedSources(List<SourceTable> tables, boolean complete) {

    ResolvedSources {
        tables = List.copyOf(tables);
    }
}
