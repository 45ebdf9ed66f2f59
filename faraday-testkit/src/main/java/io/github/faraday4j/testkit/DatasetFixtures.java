package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Valid datasets in one call. The same every time: a test that fails with them today fails with them tomorrow. What is
 * in them may change with a version of this library, so a test should not repeat their values but read them.
 */
public final class DatasetFixtures {

    private static final String EXAMPLE = "documented-example.json";
    private static final long DEFAULT_SEED = 1791; // the birth of Michael Faraday; any number would do
    private static final int BIG = 1_000;

    private DatasetFixtures() {}

    /**
     * The one dataset of the vendor's documentation, each of its members set. Some of its values are placeholders, and
     * it
     * is archived, pending and a preview at once; for a plausible one see {@link #dataset()}.
     */
    public static Dataset documentedExample() {
        return DocumentedExample.build();
    }

    /** The answer of the vendor's documentation as JSON: an array with {@link #documentedExample()} alone. */
    public static String documentedExampleJson() {
        try (InputStream json = DatasetFixtures.class.getResourceAsStream(EXAMPLE)) {
            return new String(Objects.requireNonNull(json, EXAMPLE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of customers in a Snowflake warehouse: ready, with columns, counts, traits and a key column. */
    public static Dataset dataset() {
        return PlausibleDataset.build();
    }

    /** Different datasets: {@link #datasets(long, int)} with a seed that never changes. */
    public static List<Dataset> datasets(int count) {
        return datasets(DEFAULT_SEED, count);
    }

    /**
     * Different datasets, as a scope of a large account has them: all kinds of sources, a type of source that this
     * library does not know included; all states; with and without columns, keys and history; merges of datasets that
     * come earlier in the list. Ids and names are different within the list.
     *
     * @param seed equal seeds give equal datasets, and a longer list begins with the shorter one
     * @param count how many, from 0; twelve or more have at least one of each kind of source
     * @return an unmodifiable list
     * @throws IllegalArgumentException if the count is negative
     */
    public static List<Dataset> datasets(long seed, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative but was " + count);
        }
        return new VariedDatasets(seed).list(count);
    }

    /** As many datasets as make an answer large: 1,000, together about 1.6 MB of JSON. */
    public static List<Dataset> bigList() {
        return datasets(BIG);
    }
}
