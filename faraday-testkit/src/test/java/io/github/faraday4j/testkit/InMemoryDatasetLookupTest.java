package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupInterruptedException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.dataset.Dataset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InMemoryDatasetLookupTest {

    private final ScopeId scope = ScopeId.of(UUID.randomUUID());
    private final ScopeId other = ScopeId.of(UUID.randomUUID());
    private final InMemoryDatasetLookup lookup = InMemoryDatasetLookup.create();

    @Nested
    class WhenToldWhatToAnswer {

        @Test
        void answersTheSameListEachTime() {
            lookup.with(scope, DatasetFixtures.dataset());

            assertThat(lookup.datasetsOf(scope)).isSameAs(lookup.datasetsOf(scope));
        }

        @Test
        void keepsACopyOfTheList() {
            List<Dataset> datasets = new ArrayList<>(DatasetFixtures.datasets(2));
            lookup.with(scope, datasets);

            datasets.clear();

            assertThat(lookup.datasetsOf(scope)).hasSize(2);
        }

        @Test
        void answersAListThatCanBeAskedForNullLikeThatOfATransport() {
            lookup.with(scope, DatasetFixtures.dataset());

            assertThat(lookup.datasetsOf(scope).contains(null)).isFalse();
        }

        @Test
        void forgetsWhatItWasToldBefore() {
            lookup.with(scope, DatasetFixtures.datasets(3)).with(scope, DatasetFixtures.dataset());

            assertThat(lookup.datasetsOf(scope)).containsExactly(DatasetFixtures.dataset());
        }

        @Test
        void answersAScopeThatUsedToFail() {
            lookup.failAlways(scope, FaradayFailures.forbidden()).with(scope);

            assertThat(lookup.datasetsOf(scope)).isEmpty();
        }
    }

    @Nested
    class WhenToldToFailNext {

        @Test
        void throwsEachFailureOnceInOrder() {
            lookup.with(scope, DatasetFixtures.dataset())
                    .failNext(FaradayFailures.serverError())
                    .failNext(FaradayFailures.rateLimited());

            assertThatThrownBy(() -> lookup.datasetsOf(scope)).isInstanceOf(ServerErrorException.class);
            assertThatThrownBy(() -> lookup.datasetsOf(other)).isInstanceOf(RateLimitedException.class);
            assertThat(lookup.datasetsOf(scope)).hasSize(1);
        }

        @Test
        void keepsTheFailureForACallThatIsNotInterrupted() {
            lookup.failNext(FaradayFailures.overloaded());
            Thread.currentThread().interrupt();
            try {
                assertThatThrownBy(() -> lookup.datasetsOf(scope)).isInstanceOf(LookupInterruptedException.class);
            } finally {
                Thread.interrupted();
            }

            assertThatThrownBy(() -> lookup.datasetsOf(scope)).hasMessageContaining("permits");
        }
    }

    @Nested
    class WhenToldToFailAlways {

        @Test
        void throwsTheFailureForThatScopeAlone() {
            lookup.with(other).failAlways(scope, FaradayFailures.deadlineExceeded());

            assertThatThrownBy(() -> lookup.datasetsOf(scope)).isInstanceOf(DeadlineExceededException.class);
            assertThatThrownBy(() -> lookup.datasetsOf(scope)).isInstanceOf(DeadlineExceededException.class);
            assertThat(lookup.datasetsOf(other)).isEmpty();
        }
    }

    @Nested
    class WhenReset {

        @Test
        void isAsGoodAsNew() {
            lookup.with(scope, DatasetFixtures.dataset())
                    .failAlways(other, FaradayFailures.forbidden())
                    .failNext(FaradayFailures.serverError())
                    .failNext(FaradayFailures.overloaded());
            assertThatThrownBy(() -> lookup.datasetsOf(scope)).isInstanceOf(FaradayException.class);

            assertThat(lookup.reset()).isSameAs(lookup);

            assertThat(lookup.lookups()).isEmpty();
            assertThat(lookup).hasToString("InMemoryDatasetLookup{scopes=[], lookups=0}");
            assertThatThrownBy(() -> lookup.datasetsOf(scope)).isInstanceOf(ScopeNotFoundException.class);
            assertThatThrownBy(() -> lookup.datasetsOf(other)).isInstanceOf(ScopeNotFoundException.class);
        }

        @Test
        void takesNewOrders() {
            lookup.with(scope).reset().with(scope, DatasetFixtures.dataset());

            assertThat(lookup.datasetsOf(scope)).hasSize(1);
            assertThat(lookup.lookups()).containsExactly(scope);
        }

        @Test
        @Timeout(60)
        void forgetsAllAtOnceBesideLookupsOfOthers() throws Exception {
            AtomicBoolean over = new AtomicBoolean();
            CountDownLatch started = new CountDownLatch(1);
            Thread beside = new Thread(() -> {
                while (!over.get()) {
                    assertThatThrownBy(() -> lookup.datasetsOf(other)).isInstanceOf(FaradayException.class);
                    started.countDown();
                }
            });
            beside.start();
            started.await();
            for (int i = 0; i < 1000; i++) {
                lookup.failNext(FaradayFailures.serverError())
                        .failNext(FaradayFailures.serverError())
                        .with(scope)
                        .reset();
                assertThatThrownBy(() -> lookup.datasetsOf(scope)).isInstanceOf(ScopeNotFoundException.class);
                assertThat(lookup.lookups()).containsOnlyOnce(scope);
            }
            over.set(true);
            beside.join();
        }
    }

    @Nested
    class WhenAskedWhatItWasAsked {

        @Test
        void namesTheScopesInOrderFailuresIncluded() {
            lookup.with(scope).failNext(FaradayFailures.clientClosed());

            assertThatThrownBy(() -> lookup.datasetsOf(other)).isInstanceOf(FaradayException.class);
            lookup.datasetsOf(scope);
            assertThatThrownBy(() -> lookup.datasetsOf(other)).isInstanceOf(FaradayException.class);

            assertThat(lookup.lookups()).containsExactly(other, scope, other);
        }

        @Test
        void tellsTheOptionsOfTheLookupsOfAScope() {
            LookupOptions briefly = LookupOptions.timeout(Duration.ofMillis(300));
            lookup.with(scope).failAlways(other, FaradayFailures.forbidden());

            lookup.datasetsOf(scope, briefly);
            assertThatThrownBy(() -> lookup.datasetsOf(other, briefly)).isInstanceOf(FaradayException.class);
            lookup.datasetsOf(scope);

            assertThat(lookup.optionsOf(scope)).containsExactly(briefly, LookupOptions.ofDefaults());
            assertThat(lookup.optionsOf(other)).containsExactly(briefly);
            assertThat(lookup.reset().optionsOf(scope)).isEmpty();
        }

        @Test
        void answersASnapshotThatNobodyCanChange() {
            List<ScopeId> before = lookup.lookups();
            lookup.with(scope).datasetsOf(scope);

            assertThat(before).isEmpty();
            assertThatThrownBy(() -> lookup.lookups().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void showsItsScopesAndHowOftenItWasAsked() {
            lookup.with(scope).datasetsOf(scope);

            assertThat(lookup).hasToString("InMemoryDatasetLookup{scopes=[" + scope + "], lookups=1}");
        }
    }
}
