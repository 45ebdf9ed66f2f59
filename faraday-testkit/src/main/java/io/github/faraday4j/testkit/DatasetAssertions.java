package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.Dataset;
import org.assertj.core.presentation.Representation;
import org.jspecify.annotations.Nullable;

/** The entry point of the assertions on datasets, for a static import beside AssertJ's own. */
public final class DatasetAssertions {

    private DatasetAssertions() {}

    /** Begins an assertion on a dataset. */
    public static DatasetAssert assertThat(@Nullable Dataset actual) {
        return new DatasetAssert(actual);
    }

    /**
     * Returns a representation for AssertJ's own assertions, which otherwise show two datasets alike whose id, name,
     * status and counts are the same: {@code assertThat(datasets).withRepresentation(representation())}. It shows all
     * members by wire name, and {@code ****} for what may be the data of people.
     */
    public static Representation representation() {
        return new DatasetRepresentation();
    }
}
