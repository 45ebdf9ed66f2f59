package com.example.targets.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.targets.sources.ReferenceSources;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.testkit.DatasetAssertions;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayFailures;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FakeRecipesTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    // snippet:testing-fake
    private final InMemoryDatasetLookup lookup = InMemoryDatasetLookup.create();
    private final ReferenceSources sources = new ReferenceSources(lookup);

    @Test
    void asksOnceForEachAnswer() {
        lookup.with(SCOPE, DatasetFixtures.documentedExample());

        sources.of(SCOPE);

        assertThat(lookup.lookups()).containsExactly(SCOPE);
    }
    // end

    // snippet:testing-failures
    static Stream<FaradayException> failures() {
        return Stream.of(
                FaradayFailures.invalidRequest(),
                FaradayFailures.unauthenticated(),
                FaradayFailures.forbidden(),
                FaradayFailures.scopeNotFound(SCOPE),
                FaradayFailures.rateLimited(),
                FaradayFailures.serverError(),
                FaradayFailures.transportFailure(TransportFailureException.Kind.CONNECT),
                FaradayFailures.deadlineExceeded(),
                FaradayFailures.circuitOpen(Duration.ofSeconds(10)),
                FaradayFailures.overloaded(),
                FaradayFailures.apiKeyUnavailable(),
                FaradayFailures.requestHeaders(),
                FaradayFailures.interrupted(),
                FaradayFailures.clientClosed(),
                FaradayFailures.malformedResponse(MalformedResponseException.Kind.JSON),
                FaradayFailures.responseTooLarge(),
                FaradayFailures.unexpectedResponse(302));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void passesOnEachFailureIfThereIsNoEarlierAnswer(FaradayException failure) {
        lookup.failNext(failure);

        assertThatThrownBy(() -> sources.of(SCOPE)).hasSameClassAs(failure).hasMessage(failure.getMessage());
    }
    // end

    // snippet:testing-timeouts
    @Test
    void passesOnThatTheTimeRanOut() {
        lookup.failNext(FaradayFailures.deadlineExceeded(DeadlineExceededException.Phase.BODY));

        assertThatThrownBy(() -> sources.of(SCOPE)).isInstanceOf(DeadlineExceededException.class);
    }

    @Test
    void passesOnHowLongToWait() {
        lookup.failAlways(SCOPE, FaradayFailures.rateLimited(Duration.ofSeconds(30)));

        assertThatThrownBy(() -> sources.of(SCOPE))
                .isInstanceOfSatisfying(RateLimitedException.class, e -> assertThat(e.retryAfter())
                        .contains(Duration.ofSeconds(30)));
    }
    // end

    // snippet:testing-assertions
    @Test
    void knowsTheDatasetsOfTheScope() {
        Dataset orders = DatasetFixtures.dataset().toBuilder()
                .status(DatasetStatus.READY)
                .build();
        lookup.with(SCOPE, orders);

        DatasetAssertions.assertThat(lookup.datasetsOf(SCOPE).get(0)).hasStatus(DatasetStatus.READY);
    }
    // end

    // snippet:testing-same-members
    @Test
    void keepsEachMember() {
        lookup.with(SCOPE, DatasetFixtures.dataset());

        List<Dataset> found = lookup.datasetsOf(SCOPE);

        DatasetAssertions.assertThat(found.get(0)).hasSameMembersAs(DatasetFixtures.dataset());
        assertThat(found)
                .withRepresentation(DatasetAssertions.representation())
                .containsExactly(DatasetFixtures.dataset());
    }
    // end
}
