package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.ReferenceableTable;
import io.github.faraday4j.transport.DatasetJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Each documented member of a dataset in each shape that it is not documented in, beside shapes that it is. */
final class UnreadableMatrix {

    private static final String OTHER = "\"9a1c6f0e-52c4-4a55-8a8e-6f7f4f1f2a3b\"";

    /** A dataset that nothing speaks against; {@code %s} is where a member goes. */
    private static final String CLEAN = "{\"id\":\"8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d\",\"name\":\"Orders\","
            + "\"status\":\"ready\",\"preview\":false,\"reference_key_columns\":[\"k\"],"
            + "\"detected_columns\":[{\"name\":\"k\"}],"
            + "\"options\":{\"type\":\"snowflake\",\"table_name\":\"T\"},%s}";

    /** Every JSON type, wrong entries beside good ones, and nulls within. */
    static final List<String> SHAPES = List.of(
            "\"text\"",
            "\"\"",
            "\"2024-07-01 12:00:00+00\"",
            "\"true\"",
            "5",
            "-1",
            "1.5",
            "1e400",
            "9223372036854775808",
            "true",
            "false",
            "{}",
            "{\"x\":1}",
            "{\"name\":\"k\"}",
            "{\"x\":null}",
            "{\"x\":[5]}",
            "[5]",
            "[true]",
            "[1.5]",
            "[\"k\"]",
            "[\"k\",5]",
            "[null,5]",
            "[[]]",
            "[[null]]",
            "[[\"k\"]]",
            "[{\"name\":\"other\"},5]",
            "[{\"x\":null},\"k\"]");

    /** What a member that answers are derived from may have meant: its place in the document, and readable values. */
    private static final Map<String, List<String>> READINGS = new LinkedHashMap<>();

    static {
        READINGS.put("\"archived_at\":%s", List.of("\"2024-07-01T12:00:00Z\""));
        READINGS.put("\"detected_columns\":%s", List.of("[{\"name\":\"k\"}]", "[{\"name\":\"other\"}]"));
        READINGS.put("\"merge_datasets\":%s", List.of("[{\"dataset_id\":" + OTHER + "}]"));
        READINGS.put("\"name\":%s", List.of("\"Orders\""));
        READINGS.put(
                "\"options\":%s",
                List.of("{\"table_name\":\"T\"}", "{\"merge\":[{\"dataset_id\":" + OTHER + "}]}", "{}"));
        READINGS.put("\"preview\":%s", List.of("true", "false"));
        READINGS.put("\"privacy\":%s", List.of("\"suppress\""));
        READINGS.put("\"reference_key_column\":%s", List.of("\"k\"", "\"l\""));
        READINGS.put("\"reference_key_columns\":%s", List.of("[\"k\"]", "[\"k\",\"l\"]"));
        READINGS.put("\"status\":%s", List.of("\"ready\"", "\"error\""));
        READINGS.put("\"detected_columns\":[{\"name\":%s}]", List.of("\"k\"", "\"other\""));
        READINGS.put("\"options\":{\"type\":%s,\"table_name\":\"T\"}", List.of("\"snowflake\""));
        READINGS.put("\"options\":{\"table_name\":%s}", List.of("\"T\""));
        READINGS.put("\"options\":{\"table_name\":%s,\"prefix\":\"p\"}", List.of("\"T\""));
        READINGS.put("\"options\":{\"table_name\":\"T\",\"schema\":%s}", List.of("\"S\""));
        READINGS.put("\"options\":{\"prefix\":%s}", List.of("\"p\""));
        READINGS.put("\"options\":{\"upload_directory\":%s}", List.of("\"u\""));
        READINGS.put("\"options\":{\"merge\":%s}", List.of("[{\"dataset_id\":" + OTHER + "}]", "[]"));
        READINGS.put("\"options\":{\"merge\":[{\"dataset_id\":%s}]}", List.of(OTHER));
    }

    /**
     * One member in one shape.
     *
     * @param place where it is, with {@code %s} for its value
     * @param shape the value
     * @param readings readable values in its place; of members that nothing is derived from, none
     */
    record Case(String place, String shape, List<String> readings) {

        Dataset dataset() {
            return with(shape);
        }

        Dataset with(String value) {
            return DatasetJson.decode(json(value)).get(0);
        }

        byte[] json(String value) {
            return UnreadableMatrix.json(place.replace("%s", value));
        }

        /** Such as {@code "preview":5 gives k [PREVIEW, UNREADABLE]}. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(place.replace("%s", shape) + " gives");
            for (ReferenceableTable table : ReferenceableTable.among(List.of(dataset()))) {
                text.append(' ').append(table.column()).append(' ').append(table.caveats());
            }
            return text.toString();
        }
    }

    private UnreadableMatrix() {}

    static byte[] json(String member) {
        return Documents.bytes(List.of(Documents.parse(CLEAN.replace("%s", member))));
    }

    static Dataset clean() {
        return DatasetJson.decode(json("\"preview\":false")).get(0);
    }

    static List<Case> ofNeededMembers() {
        List<Case> cases = new ArrayList<>();
        READINGS.forEach((place, readings) -> {
            for (String shape : SHAPES) {
                if (!isReadable(Documents.parse(shape), Documents.parse(readings.get(0)))) {
                    cases.add(new Case(place, shape, readings));
                }
            }
        });
        return cases;
    }

    /** Whether a value is of the shape of another that is documented: an instant or an id is that of this test alone. */
    private static boolean isReadable(@Nullable Object value, @Nullable Object documented) {
        if (documented instanceof List<?> entries) {
            return value instanceof List<?> list
                    && list.stream().allMatch(entry -> entry == null || isReadable(entry, entries.get(0)));
        }
        if (documented instanceof String text && text.matches("\\d.*-.*")) {
            return false;
        }
        return documented instanceof Map
                ? value instanceof Map
                : value != null && value.getClass() == documented.getClass();
    }

    static List<Case> ofOtherMembers() {
        List<Case> cases = new ArrayList<>();
        for (String member : new TreeMap<>(Contract.DATASET.members()).keySet()) {
            String place = '"' + member + "\":%s";
            if (!READINGS.containsKey(place) && !member.equals("id")) {
                SHAPES.forEach(shape -> cases.add(new Case(place, shape, List.of())));
            }
        }
        return cases;
    }
}
