package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceResolverTest {
    private static final int LONG = 100_000;

    private static DatasetId id(int number) {
        return DatasetId.of(new UUID(0, number));
    }

    private static Dataset dataset(int number, DatasetOptions options, boolean referenceable) {
        return Dataset.builder()
                .id(id(number))
                .name("d" + number)
                .referenceKeyColumn(referenceable ? "k" : null)
                .options(options)
                .build();
    }

    private static Dataset table(int number) {
        return dataset(number, DatasetOptions.of(Map.of("type", "snowflake", "table_name", "T" + number)), true);
    }

    private static Dataset merge(int number, int... sources) {
        return dataset(number, mergeOf(IntStream.of(sources)), true);
    }

    private static MergeOptions mergeOf(IntStream sources) {
        return MergeOptions.builder()
                .merge(sources.mapToObj(source ->
                                MergeReference.builder().datasetId(id(source)).build())
                        .toList())
                .build();
    }

    @Nested
    class AmongRandomMerges {
        /** Few datasets: then cycles, diamonds, and sources that are named twice or missing are all common. */
        private List<Dataset> draw(Random random) {
            int size = 1 + random.nextInt(9);
            int mostSources = 1 + random.nextInt(4);
            boolean cycles = random.nextBoolean();
            List<Dataset> datasets = new ArrayList<>();
            for (int number = 0; number < size; number++) {
                int lowest = cycles ? 0 : number + 1;
                int bound = random.nextInt(4) == 0 ? size + 1 : size;
                IntStream sources = random.ints(random.nextInt(mostSources + 1), 0, LONG)
                        .map(any -> bound > lowest ? lowest + any % (bound - lowest) : size + 1);
                datasets.add(
                        switch (random.nextInt(12)) {
                            case 0, 1, 2 -> table(number);
                            case 3 -> dataset(number, DatasetOptions.of(Map.of("merge", List.of(5))), true);
                            default -> dataset(number, mergeOf(sources), random.nextBoolean());
                        });
            }
            Collections.shuffle(datasets, random);
            return datasets;
        }

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 20, 300})
        void findsWhatTheBookFindsInAnyOrderOfAsking(long seed) {
            Random random = new Random(seed);
            Set<Boolean> outcomes = new HashSet<>();
            for (int round = 0; round < 20_000; round++) {
                List<Dataset> datasets = draw(random);
                if (random.nextInt(5) == 0) {
                    datasets.add(dataset(0, mergeOf(random.ints(2, 0, 5)), true));
                }
                SourceResolver resolver = new SourceResolver(datasets);
                List<Dataset> asked = new ArrayList<>(datasets);
                Collections.shuffle(asked, random);
                for (Dataset dataset : asked) {
                    ResolvedSources expected = MergesByTheBook.resolve(dataset, datasets);
                    assertThat(resolver.resolve(dataset))
                            .as("round %s, %s of %s", round, dataset.name(), datasets)
                            .isEqualTo(expected);
                    outcomes.add(expected.complete());
                }
            }
            assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        }
    }

    @Nested
    @Timeout(30)
    class OfManyMerges {
        private List<ResolvedSources> resolveAll(List<Dataset> datasets) {
            SourceResolver resolver = new SourceResolver(datasets);
            return datasets.stream().map(resolver::resolve).toList();
        }

        @Test
        void followsAChainOnceAndSharesItsSources() {
            List<Dataset> datasets = new ArrayList<>();
            IntStream.range(0, LONG).mapToObj(i -> merge(i, i + 1)).forEach(datasets::add);
            datasets.add(merge(LONG, LONG + 2, LONG + 1));
            datasets.add(table(LONG + 1));
            datasets.add(table(LONG + 2));
            List<ResolvedSources> all = resolveAll(datasets);
            assertThat(all.get(0).complete()).isTrue();
            assertThat(all.get(0).tables())
                    .extracting(SourceTable::location)
                    .containsExactly("T" + (LONG + 2), "T" + (LONG + 1));
            assertThat(all.subList(0, LONG + 1)).allSatisfy(one -> assertThat(one.tables())
                    .isSameAs(all.get(0).tables()));
        }

        @Test
        void sharesSourcesWithAMergeThatAddsNone() {
            List<Dataset> datasets = new ArrayList<>();
            IntStream.range(2, LONG)
                    .mapToObj(i -> i < 4 ? merge(i, 0, 1) : merge(i, i - 1, i % 2))
                    .forEach(datasets::add);
            Collections.reverse(datasets);
            datasets.add(table(0));
            datasets.add(table(1));
            List<ResolvedSources> all = resolveAll(datasets);
            assertThat(all.get(0).tables()).extracting(SourceTable::location).containsExactly("T0", "T1");
            assertThat(all.get(0).tables()).isSameAs(all.get(LONG - 5).tables());
        }

        @Test
        void goesOnceRoundARing() {
            List<Dataset> datasets = new ArrayList<>();
            IntStream.range(0, LONG)
                    .mapToObj(i -> i == 7 ? merge(i, i + 1, LONG) : merge(i, (i + 1) % LONG))
                    .forEach(datasets::add);
            datasets.add(table(LONG));
            assertThat(resolveAll(datasets).subList(0, LONG)).allSatisfy(one -> {
                assertThat(one.complete()).isFalse();
                assertThat(one.tables()).extracting(SourceTable::location).containsExactly("T" + LONG);
            });
        }

        @Test
        void followsAChainThatEndsInACircle() {
            List<Dataset> datasets = new ArrayList<>();
            IntStream.range(0, LONG).mapToObj(i -> merge(i, i + 1)).forEach(datasets::add);
            datasets.add(merge(LONG, LONG + 2, LONG, LONG + 1));
            datasets.add(table(LONG + 1));
            datasets.add(table(LONG + 2));
            assertThat(resolveAll(datasets).subList(0, LONG)).allSatisfy(one -> {
                assertThat(one.complete()).isFalse();
                assertThat(one.tables()).hasSize(2);
            });
        }
    }
}
