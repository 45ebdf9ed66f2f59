package io.github.faraday4j;

import io.github.faraday4j.dataset.Dataset;
import java.util.List;

/**
 * A port for decorators, whose one method has the options of the call. A lambda or a class that implements the one
 * method of {@link DatasetLookupPort} never sees them, and so cannot hand them on.
 *
 * <pre>{@code
 * ForwardingDatasetLookup counted = (scope, options) -> {
 *     lookups.increment();
 *     return behind.datasetsOf(scope, options);
 * };
 * }</pre>
 */
@FunctionalInterface
public interface ForwardingDatasetLookup extends DatasetLookupPort {

    /** {@inheritDoc} With {@link LookupOptions#ofDefaults()}. */
    @Override
    default List<Dataset> datasetsOf(ScopeId scope) {
        return datasetsOf(scope, LookupOptions.ofDefaults());
    }

    @Override
    List<Dataset> datasetsOf(ScopeId scope, LookupOptions options);
}
