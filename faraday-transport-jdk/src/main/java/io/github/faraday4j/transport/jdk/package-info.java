/**
 * Lookups over the JDK's own HTTP client: the transport {@code jdk}.
 *
 * <p>Start at {@link io.github.faraday4j.transport.jdk.JdkDatasetLookup}, or open it by name with {@link
 * io.github.faraday4j.transport.DatasetLookups#open}.
 */
@NullMarked
package io.github.faraday4j.transport.jdk;

import org.jspecify.annotations.NullMarked;
