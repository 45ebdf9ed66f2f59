/**
 * Lookups over the JDK's own HTTP client: the transport {@code jdk}.
 *
 * <p>Start at {@link io.github.faraday4j.transport.jdk.JdkDatasetLookup}, which also takes an {@link
 * java.net.http.HttpClient} of yours, or open it by name with {@link
 * io.github.faraday4j.transport.DatasetLookups#open}. What can be set is in {@link
 * io.github.faraday4j.transport.FaradayConfig}.
 */
@NullMarked
package io.github.faraday4j.transport.jdk;

import org.jspecify.annotations.NullMarked;
