/**
 * The ports of the hexagon, and what can go wrong at them.
 *
 * <p>Start at {@link io.github.faraday4j.DatasetLookupPort}, the one question that this library answers, and at {@link
 * io.github.faraday4j.FaradayException}, the root of everything that it throws. The answers live in {@link
 * io.github.faraday4j.dataset}.
 *
 * <p>This module has no port that asks the service: {@code io.github.faraday4j.transport.DatasetLookups} of
 * faraday-transport opens one, and {@code io.github.faraday4j.testkit.InMemoryDatasetLookup} of faraday-testkit is one
 * without a network. A port of futures is {@link io.github.faraday4j.AsyncDatasetLookupPort}, and {@link
 * io.github.faraday4j.ScopeLookups} asks for many scopes at once.
 *
 * <pre>{@code
 * List<Dataset> datasets = lookup.datasetsOf(ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11"));
 * for (ReferenceableTable table : ReferenceableTable.among(datasets)) {
 *     System.out.println(table.datasetName() + "." + table.column());
 * }
 * }</pre>
 */
@NullMarked
package io.github.faraday4j;

import org.jspecify.annotations.NullMarked;
