package io.github.faraday4j;

import io.github.faraday4j.dataset.Dataset;
import java.util.List;
import java.util.Objects;

/**
 * Finds the datasets behind a scope: {@code GET /v1/scopes/{scope_id}/datasets}.
 *
 * <p>Implementations are safe for use by several threads. A call blocks until the service has answered or the
 * implementation has given up; how long that may take is the implementation's to say. An interrupt ends a call early.
 */
@FunctionalInterface
public interface DatasetLookupPort {

    /**
     * Finds the datasets that feed a scope.
     *
     * @param scope the scope to ask for
     * @return the datasets in the order of the service; never null, unmodifiable, empty if the scope has none
     * @throws ApiErrorException if the service answered with an error, such as {@link ScopeNotFoundException}
     * @throws UnavailableException if no usable answer could be had, such as {@link DeadlineExceededException}
     * @throws BadResponseException if the answer was not what the contract says; never a shorter list instead
     */
    List<Dataset> datasetsOf(ScopeId scope);

    /**
     * Finds the datasets that feed a scope, with options for this call alone.
     *
     * <p>A port without a network has nothing to time and ignores the options, as this default does. A decorator hands
     * them on, and so implements this method too; {@link ForwardingDatasetLookup} makes it the only one.
     *
     * @param scope the scope to ask for
     * @param options what is different for this call
     * @return as {@link #datasetsOf(ScopeId)}
     */
    default List<Dataset> datasetsOf(ScopeId scope, LookupOptions options) {
        Objects.requireNonNull(options, "options");
        return datasetsOf(scope);
    }
}
