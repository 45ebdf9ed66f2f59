package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.internal.ArrivingOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of {@link DatasetLookupContract} on what a lookup answers. */
abstract class SuccessContract extends ContractHooks {

    @Nested
    class WhenTheScopeHasDatasets {

        @Test
        void answersThemInTheOrderOfTheService() {
            List<Dataset> datasets = DatasetFixtures.datasets(5);
            given(scope, datasets);

            assertThat(lookup().datasetsOf(scope))
                    .extracting(Dataset::id)
                    .containsExactlyElementsOf(
                            datasets.stream().map(Dataset::id).toList());
        }

        @Test
        void answersEveryMemberOfTheDocumentedExample() {
            givenDocumentedExample(scope);

            assertThat(lookup().datasetsOf(scope)).containsExactly(DatasetFixtures.documentedExample());
        }

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3})
        void answersDatasetsOfAllKindsUnchanged(long seed) {
            List<Dataset> datasets = DatasetFixtures.datasets(seed, 24);
            given(scope, datasets);

            assertThat(lookup().datasetsOf(scope)).containsExactlyElementsOf(datasets);
        }

        @Test
        void answersAListThatNobodyCanChange() {
            given(scope, DatasetFixtures.datasets(2));

            List<Dataset> answer = lookup().datasetsOf(scope);

            assertThatThrownBy(answer::clear).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> answer.add(DatasetFixtures.dataset()))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> answer.set(0, DatasetFixtures.dataset()))
                    .isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void answersAnEmptyListForAScopeWithoutDatasets() {
            given(scope, List.of());

            assertThat(lookup().datasetsOf(scope)).isEmpty();
        }

        @Test
        void answersTheSameAgain() {
            given(scope, DatasetFixtures.datasets(3));

            List<Dataset> first = lookup().datasetsOf(scope);

            assertThat(lookup().datasetsOf(scope)).isEqualTo(first).hasSize(3);
        }

        @Test
        void answersEachScopeWithItsOwn() {
            ScopeId other = ScopeId.of(UUID.randomUUID());
            given(scope, List.of(DatasetFixtures.documentedExample()));
            given(other, List.of(DatasetFixtures.dataset()));

            assertThat(lookup().datasetsOf(scope)).containsExactly(DatasetFixtures.documentedExample());
            assertThat(lookup().datasetsOf(other)).containsExactly(DatasetFixtures.dataset());
        }

        @Test
        void answersAScopeThatWasWrittenInUpperCase() {
            given(scope, DatasetFixtures.datasets(1));

            ScopeId upper = ScopeId.of(scope.toString().toUpperCase(Locale.ROOT));

            assertThat(lookup().datasetsOf(upper)).hasSize(1);
        }

        @Test
        void answersACallWithOptionsOfItsOwn() {
            given(scope, DatasetFixtures.datasets(2));

            assertThat(lookup().datasetsOf(scope, LookupOptions.ofDefaults())).hasSize(2);
            assertThat(lookup().datasetsOf(scope, LookupOptions.timeout(Duration.ofMinutes(1))))
                    .hasSize(2);
        }

        @Test
        void handsOnTheOptionsOfACall() {
            given(scope, DatasetFixtures.datasets(1));

            List<LookupOptions> arrived = optionsArrivedAfter(Duration.ofSeconds(30));
            assumeFalse(arrived.isEmpty(), "nobody tells with which options this lookup asks");
            assertHandedOn(Duration.ofSeconds(30), arrived);
            // One that always asks with a timeout of its own is below that; so here is a timeout below all of those.
            assertHandedOn(Duration.ofMillis(17), optionsArrivedAfter(Duration.ofMillis(17)));
        }

        private List<LookupOptions> optionsArrivedAfter(Duration timeout) {
            int before = optionsArrived(scope).size();
            List<LookupOptions> arrived = new ArrayList<>(ArrivingOptions.during(scope, () -> {
                try {
                    lookup().datasetsOf(scope, LookupOptions.timeout(timeout));
                } catch (FaradayException e) {
                    // The time may be too short to answer. It is the options that count, and they have arrived.
                }
            }));
            optionsArrived(scope).stream().skip(before).forEach(arrived::add);
            return arrived;
        }

        private void assertHandedOn(Duration timeout, List<LookupOptions> arrived) {
            assertThat(arrived)
                    .as(
                            "the options that arrived behind the lookup, which was called with a timeout of %s: a lambda or"
                                    + " a class with datasetsOf(ScopeId) alone loses them, a ForwardingDatasetLookup does not",
                            timeout)
                    .allSatisfy(options -> assertThat(options.timeout())
                            .hasValueSatisfying(time -> assertThat(time).isLessThanOrEqualTo(timeout)));
        }

        @Test
        void answersManyThreadsAtOnce() {
            assertThat(ManyLookups.atOnce(lookup(), SuccessContract.this::given))
                    .as("the scopes whose answer was not their own")
                    .isEmpty();
        }
    }

    @Nested
    class WhenTheCallerIsWrong {

        @Test
        void refusesANullScope() {
            assertThatNullPointerException()
                    .isThrownBy(() -> lookup().datasetsOf(NullArguments.aNull()))
                    .withMessageContaining("scope");
        }

        @Test
        void refusesNullOptions() {
            given(scope, List.of());

            assertThatNullPointerException()
                    .isThrownBy(() -> lookup().datasetsOf(scope, NullArguments.aNull()))
                    .withMessageContaining("options");
        }
    }
}
