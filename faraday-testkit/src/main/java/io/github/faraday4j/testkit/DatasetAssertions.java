package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/** The entry point of the assertions on datasets, for a static import beside AssertJ's own. */
public final class DatasetAssertions {

    private DatasetAssertions() {}

    /** Begins an assertion on a dataset. */
    public static DatasetAssert assertThat(@Nullable Dataset actual) {
        return new DatasetAssert(actual);
    }
}
