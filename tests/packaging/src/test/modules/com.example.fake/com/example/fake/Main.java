package com.example.fake;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import java.util.UUID;

/** The fake, without a library for tests anywhere. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        ScopeId scope = ScopeId.of(UUID.randomUUID());
        InMemoryDatasetLookup fake = InMemoryDatasetLookup.create().with(scope, DatasetFixtures.dataset());
        fake.datasetsOf(scope).forEach(dataset -> System.out.println(dataset.name()));
        System.out.println(DatasetFixtures.documentedExampleJson().length() > 0);
    }
}
