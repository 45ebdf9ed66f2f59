/**
 * What a test of an application needs in place of the service.
 *
 * <ul>
 *   <li>{@link io.github.faraday4j.testkit.InMemoryDatasetLookup}: the port without a network, for unit tests.
 *   <li>{@link io.github.faraday4j.testkit.FaradayStubServer}: the service on a local port, for tests of the wiring.
 *   <li>{@link io.github.faraday4j.testkit.DatasetFixtures} and {@link io.github.faraday4j.testkit.FaradayFailures}:
 *       what either of them answers, in one call.
 *   <li>{@link io.github.faraday4j.testkit.DatasetSnapshots}: datasets of a real scope, without the data of people.
 *   <li>{@link io.github.faraday4j.testkit.DatasetAssertions}: what a test says about a dataset.
 * </ul>
 *
 * <pre>{@code
 * ScopeId scope = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");
 * InMemoryDatasetLookup lookup = InMemoryDatasetLookup.create().with(scope, DatasetFixtures.dataset());
 * lookup.failNext(FaradayFailures.rateLimited());
 * }</pre>
 *
 * <p>The fake, the failures and the fixtures need nothing but faraday-core. The rest stands on libraries that this
 * module only offers to use: the stub server on {@code org.wiremock:wiremock-standalone}, and on {@code
 * io.github.faraday4j:faraday-transport} where it is given datasets and not JSON; the snapshots on that too; the assertions on AssertJ; the
 * extension and the contract on JUnit 5. Add those that a test uses.
 */
@NullMarked
package io.github.faraday4j.testkit;

import org.jspecify.annotations.NullMarked;
