package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.AllColumnsAsTraits;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetEnrichment;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.DatasetUpdate;
import io.github.faraday4j.dataset.IdentityProvider;
import io.github.faraday4j.dataset.IdentitySet;
import io.github.faraday4j.dataset.OutputAuthority;
import io.github.faraday4j.dataset.Privacy;
import io.github.faraday4j.dataset.ProviderName;
import io.github.faraday4j.dataset.ProviderSelection;
import io.github.faraday4j.dataset.ResourceType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Makes different datasets out of a seed. What a test must be able to count on (each kind of source, each state) goes
 * by the place in the list; the rest is drawn. Maps of several entries are sorted: the order of {@code Map.of} is
 * another
 * one in each JVM, and so would be the JSON.
 */
final class VariedDatasets {

    private static final Instant EPOCH = Instant.parse("2024-01-01T00:00:00Z");
    private static final List<DatasetStatus> STATUSES = List.of(
            DatasetStatus.READY,
            DatasetStatus.RUNNING,
            DatasetStatus.ERROR,
            DatasetStatus.NEW,
            DatasetStatus.STARTING,
            DatasetStatus.PENDING,
            DatasetStatus.of("hibernating"));
    private static final List<String> SUBJECTS = List.of("Customers", "Orders", "Leads", "Visits", "Émigrés", "会員");

    private final Random random; // java.util.Random because its sequence is part of its specification
    private final List<DatasetId> earlier = new ArrayList<>();

    VariedDatasets(long seed) {
        this.random = new Random(seed);
    }

    List<Dataset> list(int count) {
        List<Dataset> datasets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Dataset dataset = dataset(i);
            datasets.add(dataset);
            earlier.add(dataset.id());
        }
        return Collections.unmodifiableList(datasets); // not List.copyOf: an answer may be asked for null
    }

    private Dataset dataset(int index) {
        DatasetStatus status = STATUSES.get(index % STATUSES.size());
        Instant createdAt = instant();
        Dataset.Builder dataset = Dataset.builder()
                .id(DatasetId.of(new UUID(random.nextLong(), random.nextLong())))
                .name(SUBJECTS.get(random.nextInt(SUBJECTS.size())) + ' ' + (index + 1))
                .resourceType(ResourceType.DATASETS)
                .status(status)
                .statusChangedAt(createdAt)
                .createdAt(createdAt)
                .updatedAt(createdAt.plus(random.nextInt(90), ChronoUnit.DAYS))
                .options(VariedSources.options(random, index, earlier));
        if (status.equals(DatasetStatus.READY)) {
            addOutput(dataset);
        }
        if (status.equals(DatasetStatus.ERROR)) {
            dataset.statusError("column \"email\" is missing\n\tat line 1");
        }
        addSchema(dataset);
        addFlags(dataset);
        return dataset.build();
    }

    private void addOutput(Dataset.Builder dataset) {
        long rows = random.nextInt(10_000_000);
        dataset.rowCount(rows)
                .identifiedCount(rows / 2)
                .matchedCount(rows / 3)
                .lastReadInputAt(instant())
                .lastUpdatedOutputAt(instant())
                .enrichment(Map.of(
                        "fig",
                        DatasetEnrichment.builder()
                                .any(rows / 3)
                                .person(rows / 4)
                                .residence(rows / 5)
                                .build()))
                .updates(updates());
    }

    private List<DatasetUpdate> updates() {
        List<DatasetUpdate> updates = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            updates.add(DatasetUpdate.builder()
                    .datetime(instant())
                    .rowsAdded(random.nextInt(5_000))
                    .build());
        }
        return updates;
    }

    private void addSchema(Dataset.Builder dataset) {
        if (random.nextBoolean()) {
            dataset.detectedColumns(VariedColumns.detected(random)).upsertColumns(List.of("customer_id"));
        }
        if (random.nextBoolean()) {
            dataset.referenceKeyColumns(
                    random.nextBoolean() ? List.of("customer_id") : List.of("customer_id", "loyalty number"));
        } else if (random.nextBoolean()) {
            dataset.referenceKeyColumn("customer_id");
        }
        if (random.nextBoolean()) {
            dataset.identitySets(Map.of(
                    "person",
                    IdentitySet.builder()
                            .email("email")
                            .houseNumberAndStreet(List.of("number", "street"))
                            .postcode("zip")
                            .build()));
        }
        if (random.nextBoolean()) {
            dataset.outputToTraits(VariedColumns.traits(random));
        } else {
            dataset.outputAllColumnsAsTraits(
                    AllColumnsAsTraits.builder().exclude(List.of("customer_id")).build());
        }
        if (random.nextBoolean()) {
            dataset.outputToStreams(VariedStreams.streams(random)).incrementalColumn("ordered_at");
        } else if (random.nextBoolean()) {
            dataset.outputToStreamsArray(VariedStreams.mappings(random));
        }
    }

    private void addFlags(Dataset.Builder dataset) {
        if (random.nextInt(4) == 0) {
            dataset.archivedAt(instant());
        }
        if (random.nextInt(4) == 0) {
            dataset.privacy(random.nextBoolean() ? Privacy.SUPPRESS : Privacy.DELETE);
        }
        if (random.nextInt(4) == 0) {
            dataset.preview(random.nextBoolean()).managed(random.nextBoolean());
        }
        if (random.nextInt(4) == 0) {
            dataset.identityProviders(List.of(
                    IdentityProvider.builder()
                            .provider(ProviderName.MATCH_BOOST)
                            .select(ProviderSelection.ALL)
                            .force(true)
                            .build(),
                    IdentityProvider.builder().provider(ProviderName.FIG).build()));
        }
        if (random.nextInt(4) == 0) {
            dataset.outputToAuthority(
                    OutputAuthority.builder().name("census").date("2026-06-01").build());
        }
        if (random.nextInt(4) == 0) {
            dataset.sample(Map.of(
                    "rows",
                    List.of(new TreeMap<>(Map.of("email", "a***@example.com", "visits", random.nextInt(100))))));
        }
        if (random.nextInt(4) == 0) {
            // What the vendor may add tomorrow.
            dataset.unknownMembers(Map.of("update_job_state", Map.of("queue", List.of("b", 2, 2.5, false))));
        }
    }

    private Instant instant() {
        return EPOCH.plus(random.nextInt(900 * 86_400), ChronoUnit.SECONDS)
                .plusMillis(random.nextBoolean() ? 0 : random.nextInt(1_000));
    }
}
