package io.github.faraday4j.testkit;

import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.DatasetJson;
import io.github.faraday4j.transport.ResponseLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The JSON of snapshots. Known here alone is faraday-transport, so that it may be missing. */
final class SnapshotJson {

    /** As much as there can be: the file was an answer once. */
    private static final ResponseLimits LIMITS = ResponseLimits.builder()
            .maxBodyBytes(256 * 1024 * 1024)
            .maxDepth(500)
            .maxStringLength(256 * 1024 * 1024)
            .maxNameLength(1024 * 1024)
            .maxNumberLength(1000)
            .maxTokens(1_000_000_000L)
            .maxDatasets(10_000_000)
            .build();

    private static final String CARRIER = "{\"id\":\"00000000-0000-0000-0000-000000000000\",\"document\":";

    private static final String SAMPLE = "sample";

    private SnapshotJson() {}

    static String write(List<Dataset> datasets, Redaction redaction) {
        datasets.forEach(dataset -> redaction.avoidPlaceholdersOf(text(dataset)));
        StringJoiner lines = new StringJoiner(",\n", "[\n", "\n]\n").setEmptyValue("[]\n");
        for (int i = 0; i < datasets.size(); i++) {
            lines.add(line(datasets.get(i), "$[" + i + ']', redaction));
        }
        return lines.toString();
    }

    private static String line(Dataset dataset, String path, Redaction redaction) {
        if (dataset.sample().isPresent() || dataset.unknownMembers().containsKey(SAMPLE)) {
            redaction.remove(path + '.' + SAMPLE);
        }
        String json = text(dataset.toBuilder().sample(null).build());
        try {
            Object kept = KeptMembers.DATASET.kept(redaction, path, treeOf(json));
            return text(decode(textOf(Objects.requireNonNull(kept))).get(0));
        } catch (MalformedResponseException e) {
            throw new IllegalArgumentException(
                    "The dataset at " + path + " cannot be in a snapshot: " + e.problem()
                            + ". A snapshot has one level less than an answer, and a dataset that is nested deeper than"
                            + " that, or has a longer text or number, must be left out.",
                    e);
        }
    }

    private static String text(Dataset dataset) {
        String array = new String(DatasetJson.encode(List.of(dataset)), StandardCharsets.US_ASCII);
        return array.substring(1, array.length() - 1);
    }

    /** Reads any JSON, as the member of a dataset that nobody knows; so no parser is needed here. */
    static Object treeOf(String json) {
        Map<String, @Nullable Object> members =
                decode(CARRIER + json + '}').get(0).unknownMembers();
        return Objects.requireNonNull(members.get("document"));
    }

    static String textOf(Object tree) {
        String text = text(decode(CARRIER + "{}}").get(0).toBuilder()
                .unknownMembers(Map.of("document", tree))
                .build());
        return text.substring(CARRIER.length(), text.length() - 1);
    }

    static List<Dataset> decode(String dataset) {
        return DatasetJson.decode(('[' + dataset + ']').getBytes(StandardCharsets.US_ASCII), LIMITS);
    }

    static List<Dataset> read(Path file) throws IOException {
        try {
            return DatasetJson.decode(Files.readAllBytes(file), LIMITS);
        } catch (MalformedResponseException e) {
            throw new IllegalArgumentException(
                    "The snapshot " + file.getFileName() + " holds no list of datasets: at " + e.path() + ", "
                            + e.problem() + ". Write it again with DatasetSnapshots.write.",
                    e);
        }
    }
}
