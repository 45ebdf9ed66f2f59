/**
 * What everybody who implements a port of this library can have checked.
 *
 * <p>Extend {@link io.github.faraday4j.testkit.contract.DatasetLookupContract} for any {@code DatasetLookupPort}. Needs
 * JUnit 5, with its params module, and AssertJ on the test class path.
 */
@NullMarked
package io.github.faraday4j.testkit.contract;

import org.jspecify.annotations.NullMarked;
