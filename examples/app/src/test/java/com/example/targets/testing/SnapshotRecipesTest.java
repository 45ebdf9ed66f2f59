package com.example.targets.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.targets.sources.ReferenceSources;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.DatasetSnapshots;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotRecipesTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    @TempDir
    private Path folder;

    @BeforeEach
    void capture() {
        DatasetLookupPort real = scope -> List.of(DatasetFixtures.dataset());
        // snippet:testing-capture
        List<String> removed = DatasetSnapshots.write(folder, SCOPE, real.datasetsOf(SCOPE));
        // end
        assertThat(removed).doesNotContain("$[0].name");
    }

    // snippet:testing-snapshots
    @Test
    void findsTheSourcesOfARealScope() {
        InMemoryDatasetLookup lookup = InMemoryDatasetLookup.create().with(DatasetSnapshots.read(folder));

        assertThat(new ReferenceSources(lookup).of(SCOPE).recommended()).isPresent();
    }
    // end
}
