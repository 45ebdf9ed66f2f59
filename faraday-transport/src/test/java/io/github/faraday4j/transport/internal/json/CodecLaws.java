package io.github.faraday4j.transport.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.ReferenceableTable;
import io.github.faraday4j.transport.DatasetJson;
import io.github.faraday4j.transport.ResponseLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What holds for every document, and for every dataset. */
public final class CodecLaws {

    /** A little more than the default: two spellings of one value may differ in depth. */
    private static final ResponseLimits AMPLE =
            ResponseLimits.builder().maxDepth(70).build();

    private CodecLaws() {}

    /** A document that is read is read whole: encoding gives it again, and nothing changes from then on. */
    public static void nothingIsLost(byte[] json) {
        List<Dataset> datasets = DatasetJson.decode(json);
        byte[] encoded = DatasetJson.encode(datasets);
        assertEqual(Canonical.of(encoded), Canonical.of(json), json);
        assertEqual(DatasetJson.decode(encoded, AMPLE), datasets, json);
        assertThat(ReferenceableTable.among(datasets)).doesNotContainNull();
        assertThat(datasets.toString()).isNotEmpty();
    }

    /** A document is read, or refused by the one exception that says so. */
    public static void nothingIsLostOrItIsRefused(byte[] json) {
        try {
            DatasetJson.decode(json);
        } catch (MalformedResponseException e) {
            assertThat(e.path()).startsWith("$");
            return;
        }
        nothingIsLost(json);
    }

    /** Two documents that the contract calls the same are the same datasets, and have the same hash. */
    static void spellsTheSame(byte[] json, byte[] other) {
        assertEqual(Canonical.of(other), Canonical.of(json), json);
        List<Dataset> datasets = DatasetJson.decode(json);
        List<Dataset> others = DatasetJson.decode(other);
        assertEqual(others, datasets, json);
        assertThat(others).hasSameHashCodeAs(datasets);
    }

    public static void survivesTheWire(List<Dataset> datasets) {
        byte[] encoded = DatasetJson.encode(datasets);
        assertEqual(DatasetJson.decode(encoded), datasets, encoded);
        for (Dataset dataset : datasets) {
            assertThat(dataset.toBuilder().build()).isEqualTo(dataset);
        }
    }

    /** AssertJ compares large trees slowly, so it is asked only to tell a difference. */
    private static void assertEqual(Object actual, Object expected, byte[] json) {
        if (!actual.equals(expected)) {
            String text = new String(json, StandardCharsets.UTF_8);
            assertThat(actual)
                    .as(text.substring(0, Math.min(text.length(), 2_000)))
                    .isEqualTo(expected);
        }
    }
}
