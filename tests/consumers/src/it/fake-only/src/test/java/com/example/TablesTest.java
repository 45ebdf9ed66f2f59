package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    private final InMemoryDatasetLookup lookup = InMemoryDatasetLookup.create();
    private final Tables tables = new Tables(lookup);

    @Test
    void namesTheKeyColumn() {
        Dataset orders = DatasetFixtures.dataset().toBuilder()
                .referenceKeyColumns(List.of("customer_id"))
                .build();
        lookup.with(SCOPE, orders);

        assertEquals(List.of("customer_id"), tables.columns(SCOPE));
    }

    @Test
    void doesNotFindAScopeThatWasNotMentioned() {
        assertThrows(ScopeNotFoundException.class, () -> tables.columns(SCOPE));
    }

    @Test
    void neededOurCoreAndNothingElse() {
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar"))
                .filter(name -> !name.matches("(junit|opentest4j|apiguardian)-.*"))
                .map(name -> name.replaceFirst("-[0-9].*", ""))
                .sorted()
                .toList();
        assertEquals(List.of("faraday-core", "faraday-testkit", "jspecify"), jars);
    }
}
