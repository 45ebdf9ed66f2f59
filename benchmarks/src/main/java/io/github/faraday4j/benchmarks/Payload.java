package io.github.faraday4j.benchmarks;

import io.github.faraday4j.footprint.DatasetGenerator;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.transport.DatasetJson;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the service answers. Made anew at each call, and always the same. */
public enum Payload {
    /** No datasets. */
    EMPTY(0),
    /**
     * The example of the vendor's documentation: one dataset with nearly every member. Without its white space, and
     * with
     * its identity providers as the documentation describes them rather than nested, or databind could not read it.
     */
    EXAMPLE(1),
    /** One dataset with 40 columns. */
    S(1),
    /** 50 datasets with 40 columns each. */
    M(50),
    /** 2,000 datasets with 40 columns each. */
    L(2_000);

    private final int datasets;

    Payload(int datasets) {
        this.datasets = datasets;
    }

    /** The number of datasets in it. */
    public int datasets() {
        return datasets;
    }

    /** The JSON. */
    public byte[] json() {
        return switch (this) {
            case EMPTY -> "[]".getBytes(StandardCharsets.US_ASCII);
            case EXAMPLE -> DatasetJson.encode(List.of(DatasetFixtures.documentedExample()));
            default -> DatasetJson.encode(DatasetGenerator.datasets(datasets));
        };
    }
}
