package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.transport.internal.json.Kind.ListOf;
import io.github.faraday4j.transport.internal.json.Kind.MapOf;
import io.github.faraday4j.transport.internal.json.Kind.NestedListOf;
import io.github.faraday4j.transport.internal.json.Kind.ObjectOf;
import io.github.faraday4j.transport.internal.json.Kind.Plain;
import io.github.faraday4j.transport.internal.json.Kind.PresentListOf;
import io.github.faraday4j.transport.internal.json.Kind.TextOr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The documented members of every object of a response, told a second time, without the code under test. */
final class Contract {

    private static final ListOf TEXTS = new ListOf(Plain.TEXT);

    private static final ObjectOf COLUMN = members("name:text is_nullable:flag fill_rate:number")
            .with(
                    "data_type",
                    new TextOr("type", members("type:text logicalType:text").object()))
            .with("identifier_recommendation", TEXTS)
            .object();

    private static final ObjectOf ENRICHMENT =
            members("any:count person:count residence:count").object();

    private static final ObjectOf PROVIDER =
            members("provider:text force:flag select:text").object();

    private static final ObjectOf IDENTITY_SET = members("address_line_1:text address_line_2:text city:text email:text"
                    + " email_hash:text freeform_address:text person_first_name:text person_full_name:text"
                    + " person_last_name:text phone:text postcode:text state:text")
            .with("house_number_and_street", new NestedListOf(Plain.TEXT))
            .object();

    private static final ObjectOf MERGE_REFERENCE =
            members("dataset_id:uuid join_column:text").object();

    private static final ObjectOf DATA_MAP_COLUMN =
            members("column_name:text format:text").object();

    private static final ObjectOf CONDITION = members("column_name:text _eq:text _neq:text _matches:text _gt:number"
                    + " _gte:number _lt:number _lte:number _null:flag _nnull:flag optional:flag")
            .with("_in", TEXTS)
            .with("_nin", TEXTS)
            .object();

    private static final ObjectOf STREAM = members("stream_id:uuid classic:flag")
            .with("conditions", new ListOf(CONDITION))
            .with("data_map", new MapOf(DATA_MAP_COLUMN))
            .object();

    private static final ObjectOf PROPERTY = members("column_name:text value:scalar")
            .with(
                    "decode",
                    members("cast:text sql:text")
                            .with("map", new MapOf(Plain.RAW))
                            .object())
            .with(
                    "recode",
                    members("sql:text").with("map", new MapOf(Plain.RAW)).object())
            .object();

    private static final ObjectOf STREAM_MAPPING = members("stream_name:text stream_id:uuid")
            .with("properties", new MapOf(PROPERTY))
            .object();

    private static final ObjectOf TRAIT = members("column_name:text value:scalar format:text")
            .with("null_values", TEXTS)
            .with("transformation_table", new MapOf(Plain.SCALAR))
            .object();

    private static final ObjectOf OPTIONS = members("type:text table_name:text schema:text prefix:text delimiter:text"
                    + " header_row:text upload_directory:text tenant_subdomain:text case_sensitive_columns:flag"
                    + " encrypted:flag replace_all_with_latest_file:flag migrate:flag")
            .with("merge", new PresentListOf(MERGE_REFERENCE))
            .object();

    /** One dataset: all 36 members. */
    static final ObjectOf DATASET = members("archived_at:instant connection_id:uuid created_at:instant id:uuid"
                    + " identified_count:count incremental_column:text last_read_input_at:instant"
                    + " last_updated_config_at:instant last_updated_output_at:instant managed:flag matched_count:count"
                    + " name:text preview:flag privacy:text reference_key_column:text resource_type:text"
                    + " row_count:count sample:raw status:text status_changed_at:instant status_error:text"
                    + " updated_at:instant")
            .with("detected_columns", new ListOf(COLUMN))
            .with("enrichment", new MapOf(ENRICHMENT))
            .with("identity_providers", new NestedListOf(PROVIDER))
            .with("identity_sets", new MapOf(IDENTITY_SET))
            .with("merge_datasets", new ListOf(MERGE_REFERENCE))
            .with("options", OPTIONS)
            .with(
                    "output_all_columns_as_traits",
                    members("").with("exclude", TEXTS).with("include", TEXTS).object())
            .with("output_to_authority", members("name:text date:text").object())
            .with("output_to_streams", new MapOf(STREAM))
            .with("output_to_streams_array", new ListOf(STREAM_MAPPING))
            .with("output_to_traits", new MapOf(new TextOr("column_name", TRAIT)))
            .with("reference_key_columns", TEXTS)
            .with(
                    "updates",
                    new ListOf(members("datetime:instant rows_added:count").object()))
            .with("upsert_columns", TEXTS)
            .object();

    /** Every documented name, at any depth. */
    static final List<String> NAMES = names();

    private final Map<String, Kind> members = new TreeMap<>();

    private Contract() {}

    private static Contract members(String plain) {
        Contract contract = new Contract();
        for (String member : plain.split(" ", -1)) {
            int colon = member.indexOf(':');
            if (colon > 0) {
                contract.with(
                        member.substring(0, colon),
                        Plain.valueOf(member.substring(colon + 1).toUpperCase(java.util.Locale.ROOT)));
            }
        }
        return contract;
    }

    private Contract with(String name, Kind kind) {
        members.put(name, kind);
        return this;
    }

    private ObjectOf object() {
        return new ObjectOf(members);
    }

    private static List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        collect(DATASET, names);
        return new ArrayList<>(names);
    }

    private static void collect(Kind kind, TreeSet<String> names) {
        if (kind instanceof ObjectOf object) {
            names.addAll(object.members().keySet());
            object.members().values().forEach(member -> collect(member, names));
        } else if (kind instanceof TextOr union) {
            collect(union.object(), names);
        } else if (kind instanceof ListOf list) {
            collect(list.entry(), names);
        } else if (kind instanceof PresentListOf list) {
            collect(list.entry(), names);
        } else if (kind instanceof NestedListOf list) {
            collect(list.entry(), names);
        } else if (kind instanceof MapOf map) {
            collect(map.entry(), names);
        }
    }
}
