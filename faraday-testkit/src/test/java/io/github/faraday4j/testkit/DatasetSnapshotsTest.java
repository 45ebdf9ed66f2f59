package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.IdentitySet;
import io.github.faraday4j.transport.DatasetJson;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetSnapshotsTest {

    private static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");
    private static final ScopeId OTHER = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    @TempDir
    private Path folder;

    private final Dataset customers = DatasetFixtures.dataset();

    private String written(ScopeId scope) throws Exception {
        return Files.readString(folder.resolve(scope + ".json"), StandardCharsets.UTF_8);
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Nested
    class WhenReadBack {

        private final List<Dataset> datasets = DatasetFixtures.datasets(40);

        @Test
        void isWhatWasWrittenButForWhatWasRemoved() {
            DatasetSnapshots.write(folder, SCOPE, datasets);
            List<Dataset> clean = DatasetSnapshots.read(folder).get(SCOPE);

            assertThat(clean)
                    .extracting(Dataset::id)
                    .isEqualTo(datasets.stream().map(Dataset::id).toList());
            assertThat(clean).zipSatisfy(datasets, (kept, original) -> {
                assertThat(kept.detectedColumns()).isEqualTo(original.detectedColumns());
                assertThat(kept.referenceKeyColumns()).isEqualTo(original.referenceKeyColumns());
                assertThat(kept.options().type()).isEqualTo(original.options().type());
                assertThat(kept.rowCount()).isEqualTo(original.rowCount());
                assertThat(kept.updates()).isEqualTo(original.updates());
            });
            assertThat(DatasetSnapshots.write(folder, SCOPE, clean)).isEmpty();
            assertThat(DatasetSnapshots.read(folder)).containsExactly(Map.entry(SCOPE, clean));
        }

        @Test
        void isAnsweredByTheFakeAndByTheStub() throws Exception {
            DatasetSnapshots.write(folder, SCOPE, datasets);
            DatasetSnapshots.write(folder, OTHER, List.of());
            Map<ScopeId, List<Dataset>> scopes = DatasetSnapshots.read(folder);

            InMemoryDatasetLookup fake = InMemoryDatasetLookup.create().with(scopes);
            assertThat(scopes).containsOnlyKeys(SCOPE, OTHER);
            assertThat(fake.datasetsOf(SCOPE)).isEqualTo(scopes.get(SCOPE)).hasSize(40);
            assertThat(fake.datasetsOf(OTHER)).isEmpty();
            try (FaradayStubServer stub = FaradayStubServer.start().with(scopes)) {
                StubClient client = new StubClient(stub);
                assertThat(decoded(client.get(SCOPE).body())).isEqualTo(scopes.get(SCOPE));
                assertThat(decoded(client.get(OTHER).body())).isEmpty();
            }
        }

        private List<Dataset> decoded(String json) {
            return DatasetJson.decode(json.getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void canBeNoneOrEmpty() throws Exception {
            assertThat(DatasetSnapshots.read(folder)).isEmpty();
            DatasetSnapshots.write(folder, SCOPE, List.of());

            assertThat(written(SCOPE)).isEqualTo("[]\n");
            assertThat(DatasetSnapshots.read(folder)).containsExactly(Map.entry(SCOPE, List.of()));
        }

        @Test
        void isNotChangedByOthers() {
            DatasetSnapshots.write(folder, SCOPE, List.of(customers));
            Map<ScopeId, List<Dataset>> scopes = DatasetSnapshots.read(folder);

            assertThatThrownBy(scopes::clear).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(scopes.get(SCOPE)::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class WhenWritten {

        @Test
        void isTheSameFileForEqualDatasets() throws Exception {
            IdentitySet set = IdentitySet.builder().email("EMAIL").build();
            Map<String, IdentitySet> sets = new LinkedHashMap<>();
            Map<String, IdentitySet> reversed = new LinkedHashMap<>();
            for (int i = 0; i < 9; i++) {
                sets.put("set" + i, set);
                reversed.put("set" + (8 - i), set);
            }
            DatasetSnapshots.write(
                    folder,
                    SCOPE,
                    List.of(customers.toBuilder().identitySets(sets).build()));
            DatasetSnapshots.write(
                    folder,
                    OTHER,
                    List.of(customers.toBuilder().identitySets(reversed).build()));

            assertThat(written(SCOPE)).isEqualTo(written(OTHER)).contains("set8");
        }

        @Test
        void takesTheLineOfOneDatasetEach() throws Exception {
            DatasetSnapshots.write(folder, SCOPE, DatasetFixtures.datasets(3));

            assertThat(written(SCOPE).lines()).hasSize(5).startsWith("[").endsWith("]");
            assertThat(written(SCOPE)).matches("\\p{ASCII}*\n");
        }

        @Test
        void replacesTheFileAndLeavesNoOther() throws Exception {
            Path nested = folder.resolve("of/tests");
            DatasetSnapshots.write(nested, SCOPE, DatasetFixtures.datasets(20));
            DatasetSnapshots.write(nested, SCOPE, List.of(customers));

            assertThat(DatasetSnapshots.read(nested).get(SCOPE)).hasSize(1);
            try (Stream<Path> files = Files.list(nested)) {
                assertThat(files).containsExactly(nested.resolve(SCOPE + ".json"));
            }
        }

        @Test
        void keepsTheOldFileIfThatFails() throws Exception {
            Path file = folder.resolve("file");
            Files.writeString(file, "no folder");

            assertThatThrownBy(() -> DatasetSnapshots.write(file, SCOPE, List.of(customers)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(SCOPE.toString());
            assertThat(files()).containsExactly("file");
        }

        @Test
        void refusesNull() throws Exception {
            assertThatNullPointerException()
                    .isThrownBy(() -> DatasetSnapshots.write(folder, SCOPE, Arrays.asList(customers, null)));
            assertThatNullPointerException().isThrownBy(() -> DatasetSnapshots.write(folder, null, List.of()));
            assertThat(files()).isEmpty();
        }
    }

    @Nested
    class WhenSomethingElseIsInTheFolder {

        @Test
        void leavesAloneWhatIsNoJson() throws Exception {
            Files.writeString(folder.resolve("README.md"), "# Snapshots");

            assertThat(DatasetSnapshots.read(folder)).isEmpty();
        }

        @Test
        void namesAFileThatIsCalledAfterNoScope() throws Exception {
            Files.writeString(folder.resolve("orders.json"), "[]");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DatasetSnapshots.read(folder))
                    .withMessageContaining("orders.json");
        }

        @Test
        void namesAFileThatHoldsNoDatasets() throws Exception {
            Files.writeString(folder.resolve(SCOPE + ".json"), "[{\"name\":\"no id\"}]");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DatasetSnapshots.read(folder))
                    .withMessageContaining(SCOPE + ".json")
                    .withMessageContaining("$[0]");
        }

        @Test
        void saysIfThereIsNoFolder() {
            assertThatThrownBy(() -> DatasetSnapshots.read(
                            folder.resolve(UUID.randomUUID().toString())))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Nested
    class WhenSomeUnknownMembersAreKept {

        private final Dataset pixel = customers.toBuilder()
                .unknownMembers(
                        Map.of("pixel", Map.of("owner", "jane@example.com", "b", 1, "a", List.of(2)), "other", "gone"))
                .build();

        @Test
        void keepsThoseByNameAndNoAddress() throws Exception {
            List<String> removed = DatasetSnapshots.write(folder, SCOPE, List.of(pixel), Set.of("pixel", "sample"));

            assertThat(DatasetSnapshots.read(folder).get(SCOPE).get(0).unknownMembers())
                    .isEqualTo(Map.of("pixel", Map.of("owner", "address-1", "b", 1L, "a", List.of(2L))));
            assertThat(written(SCOPE)).doesNotContain("sample");
            assertThat(removed).contains("$[0].other", "$[0].pixel.owner (an address)");
        }

        @Test
        void keepsNoneByDefault() {
            List<String> removed = DatasetSnapshots.write(folder, SCOPE, List.of(pixel));

            assertThat(DatasetSnapshots.read(folder).get(SCOPE).get(0).unknownMembers())
                    .isEmpty();
            assertThat(removed).contains("$[0].other", "$[0].pixel");
        }
    }
}
