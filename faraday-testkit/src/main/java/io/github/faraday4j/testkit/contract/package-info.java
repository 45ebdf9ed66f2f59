/**
 * What everybody who implements a port of this library can have checked.
 *
 * <p>Extend {@link io.github.faraday4j.testkit.contract.DatasetLookupContract} for any {@code DatasetLookupPort}, and
 * {@link io.github.faraday4j.testkit.contract.HttpTransportContract} for any {@code HttpTransport}. They need JUnit 5,
 * with its params module, and AssertJ on the test class path; the latter needs {@code faraday-transport} as well.
 */
@NullMarked
package io.github.faraday4j.testkit.contract;

import org.jspecify.annotations.NullMarked;
