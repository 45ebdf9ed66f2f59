package io.github.faraday4j.testkit;

import static io.github.faraday4j.testkit.KeptShape.COUNT;
import static io.github.faraday4j.testkit.KeptShape.FLAG;
import static io.github.faraday4j.testkit.KeptShape.ID;
import static io.github.faraday4j.testkit.KeptShape.NOTHING;
import static io.github.faraday4j.testkit.KeptShape.NUMBER;
import static io.github.faraday4j.testkit.KeptShape.TEXT;
import static io.github.faraday4j.testkit.KeptShape.TIME;
import static io.github.faraday4j.testkit.KeptShape.WORD;
import static io.github.faraday4j.testkit.KeptShape.listOf;
import static io.github.faraday4j.testkit.KeptShape.mapOf;
import static io.github.faraday4j.testkit.KeptShape.object;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The members of the contract that a snapshot keeps, and those of its members that may be the data of people. */
final class KeptMembers {

    private static final KeptShape TEXTS = listOf(TEXT);

    /** In place of a list, a text is not understood, but names a column all the same; so does a list in place of a text. */
    private static final KeptShape KEY_COLUMNS = (redaction, path, raw) ->
            raw instanceof String ? TEXT.kept(redaction, path, raw) : keyColumns(redaction, path, raw);

    private static final KeptShape TYPE_OF_COLUMN = object(all(WORD, "type", "logicalType"));

    private static final KeptShape COLUMN = object(Map.of(
            "data_type",
            (redaction, path, raw) ->
                    raw instanceof Map ? TYPE_OF_COLUMN.kept(redaction, path, raw) : WORD.kept(redaction, path, raw),
            "fill_rate",
            NUMBER,
            "identifier_recommendation",
            TEXTS,
            "is_nullable",
            FLAG,
            "name",
            TEXT));

    private static final KeptShape IDENTITY_SET = object(with(
            all(
                    TEXT,
                    "address_line_1",
                    "address_line_2",
                    "city",
                    "email",
                    "email_hash",
                    "freeform_address",
                    "person_first_name",
                    "person_full_name",
                    "person_last_name",
                    "phone",
                    "postcode",
                    "state"),
            Map.of("house_number_and_street", TEXTS)));

    private static final KeptShape MERGE_REFERENCE = object(Map.of("dataset_id", ID, "join_column", TEXT));

    private static final KeptShape CONDITION = object(with(
            all(NOTHING, "_eq", "_gt", "_gte", "_in", "_lt", "_lte", "_matches", "_neq", "_nin"),
            Map.of("column_name", TEXT, "_null", FLAG, "_nnull", FLAG, "optional", FLAG)));

    private static final KeptShape DATA_MAP_COLUMN = column(Map.of("format", WORD));

    private static final KeptShape STREAM = object(Map.of(
            "classic", FLAG, "conditions", listOf(CONDITION), "data_map", mapOf(DATA_MAP_COLUMN), "stream_id", ID));

    private static final KeptShape STREAM_PROPERTY = object(Map.of(
            "column_name",
            TEXT,
            "decode",
            object(Map.of("cast", WORD, "map", NOTHING, "sql", NOTHING)),
            "recode",
            object(all(NOTHING, "map", "sql")),
            "value",
            NOTHING));

    private static final KeptShape STREAM_MAPPING =
            object(Map.of("properties", mapOf(STREAM_PROPERTY), "stream_id", ID, "stream_name", TEXT));

    private static final KeptShape TRAIT =
            column(with(all(NOTHING, "null_values", "transformation_table", "value"), Map.of("format", WORD)));

    private static final KeptShape OPTIONS = object(with(
            with(
                    all(
                            TEXT,
                            "table_name",
                            "schema",
                            "prefix",
                            "delimiter",
                            "header_row",
                            "upload_directory",
                            "tenant_subdomain"),
                    all(FLAG, "case_sensitive_columns", "encrypted", "migrate", "replace_all_with_latest_file")),
            Map.of("merge", listOf(MERGE_REFERENCE), "type", WORD)));

    private static final Map<String, KeptShape> NESTED = new HashMap<>();

    static {
        NESTED.put("detected_columns", listOf(COLUMN));
        NESTED.put("enrichment", mapOf(object(all(COUNT, "any", "person", "residence"))));
        NESTED.put("identity_providers", listOf(object(Map.of("force", FLAG, "provider", WORD, "select", WORD))));
        NESTED.put("identity_sets", mapOf(IDENTITY_SET));
        NESTED.put("merge_datasets", listOf(MERGE_REFERENCE));
        NESTED.put("options", OPTIONS);
        NESTED.put("output_all_columns_as_traits", object(all(TEXTS, "exclude", "include")));
        NESTED.put("output_to_authority", object(all(TEXT, "date", "name")));
        NESTED.put("output_to_streams", mapOf(STREAM));
        NESTED.put("output_to_streams_array", listOf(STREAM_MAPPING));
        NESTED.put("output_to_traits", mapOf(TRAIT));
        NESTED.put("sample", NOTHING);
        NESTED.put("updates", listOf(object(Map.of("datetime", TIME, "rows_added", COUNT))));
    }

    private static final List<Map<String, KeptShape>> PLAIN = List.of(
            all(TEXT, "incremental_column", "name", "status_error"),
            all(KEY_COLUMNS, "reference_key_column", "reference_key_columns"),
            all(WORD, "privacy", "resource_type", "status"),
            all(TEXTS, "upsert_columns"),
            all(ID, "id", "connection_id"),
            all(FLAG, "managed", "preview"),
            all(COUNT, "identified_count", "matched_count", "row_count"),
            all(
                    TIME,
                    "archived_at",
                    "created_at",
                    "last_read_input_at",
                    "last_updated_config_at",
                    "last_updated_output_at",
                    "status_changed_at",
                    "updated_at"));

    static final KeptShape DATASET = object(PLAIN.stream().reduce(NESTED, KeptMembers::with));

    private KeptMembers() {}

    private static Object keyColumns(Redaction redaction, String path, Object raw) {
        Object kept = TEXTS.kept(redaction, path, raw);
        if (kept != null) {
            return kept;
        }
        redaction.remove(path);
        return Map.of();
    }

    /** An object that names a column. With a static format, that is no name but the value itself. */
    private static KeptShape column(Map<String, KeptShape> members) {
        KeptShape named = object(with(members, Map.of("column_name", TEXT)));
        KeptShape fixed = object(with(members, Map.of("column_name", NOTHING)));
        return (redaction, path, raw) -> {
            Object format = raw instanceof Map<?, ?> column ? column.get("format") : null;
            boolean isName = format == null || (format instanceof String word && !word.startsWith("static"));
            return (isName ? named : fixed).kept(redaction, path, raw);
        };
    }

    private static Map<String, KeptShape> all(KeptShape shape, String... names) {
        Map<String, KeptShape> members = new HashMap<>();
        for (String name : names) {
            members.put(name, shape);
        }
        return members;
    }

    private static Map<String, KeptShape> with(Map<String, KeptShape> members, Map<String, KeptShape> others) {
        Map<String, KeptShape> all = new HashMap<>(members);
        all.putAll(others);
        return all;
    }
}
