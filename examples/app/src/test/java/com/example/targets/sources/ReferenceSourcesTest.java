package com.example.targets.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.UnauthenticatedException;
import io.github.faraday4j.dataset.Caveat;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.MergeOptions;
import io.github.faraday4j.dataset.MergeReference;
import io.github.faraday4j.dataset.ReferenceableTable;
import io.github.faraday4j.dataset.SourceTable;
import io.github.faraday4j.dataset.SourceType;
import io.github.faraday4j.dataset.TableOptions;
import io.github.faraday4j.testkit.FaradayFailures;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReferenceSourcesTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    private static final Dataset ORDERS = table("0b6d1c7e-0001-4000-8000-000000000001", "orders", "WEB_ORDERS")
            .referenceKeyColumns(List.of("customer_id", "email_sha256"))
            .build();

    private static final Dataset CONTACTS = table("0b6d1c7e-0002-4000-8000-000000000002", "contacts", "CRM_CONTACTS")
            .referenceKeyColumn("contact_id")
            .build();

    private static final Dataset WITHOUT_KEYS = table("0b6d1c7e-0003-4000-8000-000000000003", "newsletter", "SIGNUPS")
            .build();

    private final InMemoryDatasetLookup lookup = InMemoryDatasetLookup.create();
    private final ReferenceSources sources = new ReferenceSources(lookup);

    @Test
    void offersEachKeyColumnWithItsSourceTable() {
        InMemoryDatasetLookup lookup = InMemoryDatasetLookup.create().with(SCOPE, ORDERS, WITHOUT_KEYS);

        ReferenceChoices choices = new ReferenceSources(lookup).of(SCOPE);

        assertThat(choices.clean())
                .extracting(ReferenceableTable::column)
                .containsExactly("customer_id", "email_sha256");
    }

    @Test
    void passesOnThatTheKeyIsWrong() {
        lookup.failNext(FaradayFailures.unauthenticated());

        assertThatThrownBy(() -> sources.of(SCOPE)).isInstanceOf(UnauthenticatedException.class);
    }

    @Test
    void tellsTheSourceTableOfAChoice() {
        lookup.with(SCOPE, ORDERS);

        assertThat(sources.of(SCOPE).recommended().orElseThrow().sources())
                .extracting(SourceTable::toString)
                .containsExactly("snowflake:ANALYTICS.WEB_ORDERS");
    }

    @Test
    void recommendsTheFirstChoiceThatHasNoCaveat() {
        Dataset archived = ORDERS.toBuilder()
                .archivedAt(Instant.parse("2026-01-01T00:00:00Z"))
                .build();
        lookup.with(SCOPE, archived, CONTACTS);

        assertThat(sources.of(SCOPE).recommended())
                .map(ReferenceableTable::datasetName)
                .contains("contacts");
    }

    @Test
    void findsTheSourceTablesBehindAMerge() {
        Dataset everybody = Dataset.builder()
                .id("0b6d1c7e-0004-4000-8000-000000000004")
                .name("everybody")
                .status(DatasetStatus.READY)
                .options(MergeOptions.builder()
                        .type(SourceType.MERGE)
                        .merge(List.of(source(CONTACTS), source(WITHOUT_KEYS)))
                        .build())
                .referenceKeyColumns(List.of("person_id"))
                .build();
        lookup.with(SCOPE, everybody, CONTACTS, WITHOUT_KEYS);

        ReferenceableTable choice = sources.of(SCOPE).recommended().orElseThrow();

        assertThat(choice.column()).isEqualTo("person_id");
        assertThat(choice.sources()).extracting(SourceTable::location).containsExactly("CRM_CONTACTS", "SIGNUPS");
    }

    @Test
    void keepsWhatHasCaveatsApart() {
        Dataset broken =
                ORDERS.toBuilder().status(DatasetStatus.ERROR).preview(true).build();
        lookup.with(SCOPE, broken);

        ReferenceChoices choices = sources.of(SCOPE);

        assertThat(choices.clean()).isEmpty();
        assertThat(choices.recommended()).isEmpty();
        assertThat(choices.withCaveats()).hasSize(2).allSatisfy(choice -> assertThat(choice.caveats())
                .containsExactly(Caveat.NOT_READY, Caveat.PREVIEW));
    }

    @Test
    void hasNothingToOfferForAScopeWithoutDatasets() {
        lookup.with(SCOPE);

        assertThat(sources.of(SCOPE)).isEqualTo(new ReferenceChoices(List.of(), List.of(), false));
    }

    @Test
    void passesOnThatTheScopeIsUnknown() {
        assertThatThrownBy(() -> sources.of(SCOPE))
                .isInstanceOfSatisfying(
                        ScopeNotFoundException.class, e -> assertThat(e.scope()).isEqualTo(SCOPE));
    }

    @Test
    void asksOnceForEachAnswer() {
        lookup.with(SCOPE, ORDERS);

        sources.of(SCOPE);
        sources.of(SCOPE);

        assertThat(lookup.lookups()).containsExactly(SCOPE, SCOPE);
    }

    @Nested
    class WhenTheServiceFailsForAMoment {

        @Test
        void givesTheEarlierAnswerAndMarksIt() {
            lookup.with(SCOPE, ORDERS);
            ReferenceChoices fresh = sources.of(SCOPE);
            lookup.failNext(FaradayFailures.transportFailure(TransportFailureException.Kind.CONNECT));

            ReferenceChoices stale = sources.of(SCOPE);

            assertThat(fresh.stale()).isFalse();
            assertThat(stale.stale()).isTrue();
            assertThat(stale.clean()).isEqualTo(fresh.clean());
        }

        @Test
        void isFreshAgainAfterwards() {
            lookup.with(SCOPE, ORDERS);
            sources.of(SCOPE);
            lookup.failNext(FaradayFailures.deadlineExceeded());
            sources.of(SCOPE);

            assertThat(sources.of(SCOPE).stale()).isFalse();
        }

        @Test
        void passesOnHowLongToWaitIfThereIsNoEarlierAnswer() {
            lookup.with(SCOPE, ORDERS).failNext(FaradayFailures.rateLimited(Duration.ofSeconds(30)));

            assertThatThrownBy(() -> sources.of(SCOPE))
                    .isInstanceOfSatisfying(RateLimitedException.class, e -> assertThat(e.retryAfter())
                            .contains(Duration.ofSeconds(30)));
        }
    }

    @Test
    void givesNoEarlierAnswerForAFailureThatWouldComeAgain() {
        lookup.with(SCOPE, ORDERS);
        sources.of(SCOPE);
        lookup.failAlways(SCOPE, FaradayFailures.scopeNotFound(SCOPE));

        assertThatThrownBy(() -> sources.of(SCOPE)).isInstanceOf(ScopeNotFoundException.class);
    }

    private static Dataset.Builder table(String id, String name, String tableName) {
        return Dataset.builder()
                .id(DatasetId.of(id))
                .name(name)
                .status(DatasetStatus.READY)
                .options(TableOptions.builder()
                        .type(SourceType.SNOWFLAKE)
                        .schema("ANALYTICS")
                        .tableName(tableName)
                        .build());
    }

    private static MergeReference source(Dataset dataset) {
        return MergeReference.builder()
                .datasetId(dataset.id())
                .joinColumn("person_id")
                .build();
    }
}
