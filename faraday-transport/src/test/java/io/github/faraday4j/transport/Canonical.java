package io.github.faraday4j.transport;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for what the contract calls the same (its section 1.10), written without the code under test. Nulls and
 * empty lists and maps of documented members go; those of unknown members and of the sample stay.
 */
final class Canonical {

    private static final Set<String> LISTS_AND_MAPS = Set.of(
            "detected_columns",
            "enrichment",
            "identity_providers",
            "identity_sets",
            "merge_datasets",
            "output_to_streams",
            "output_to_streams_array",
            "output_to_traits",
            "reference_key_columns",
            "updates",
            "upsert_columns",
            "identifier_recommendation",
            "house_number_and_street",
            "conditions",
            "data_map",
            "properties",
            "map",
            "null_values",
            "transformation_table",
            "exclude",
            "include",
            "_in",
            "_nin");
    private static final Set<String> MAPS = Set.of(
            "enrichment",
            "identity_sets",
            "output_to_streams",
            "output_to_traits",
            "data_map",
            "properties",
            "map",
            "transformation_table");
    private static final Set<String> RAW = Set.of("sample");

    private Canonical() {}

    static @Nullable Object of(byte[] json) {
        List<Object> datasets = new ArrayList<>();
        for (Object dataset : (List<?>) Documents.parse(json)) {
            datasets.add(object((Map<?, ?>) dataset));
        }
        return datasets;
    }

    private static Map<String, Object> object(Map<?, ?> members) {
        Map<String, Object> canonical = new TreeMap<>();
        members.forEach((name, value) -> {
            Object spelling = member((String) name, value);
            if (spelling != null) {
                canonical.put((String) name, spelling);
            }
        });
        return canonical;
    }

    private static @Nullable Object member(String name, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (RAW.contains(name) || name.startsWith("x_")) {
            return raw(value);
        }
        Object spelling =
                switch (name) {
                    case "identity_providers" -> value(name, flatten(value));
                    case "house_number_and_street" -> value(name, value instanceof String ? List.of(value) : value);
                    case "data_type" -> dataType(value(name, value));
                    default -> value(name, value);
                };
        boolean empty = spelling instanceof List<?> list && list.isEmpty()
                || spelling instanceof Map<?, ?> map && map.isEmpty();
        return empty && LISTS_AND_MAPS.contains(name) ? null : spelling;
    }

    private static Object value(String owner, Object value) {
        if (value instanceof Map<?, ?> map) {
            return MAPS.contains(owner) ? entries(owner, map) : object(map);
        }
        if (value instanceof List<?> list) {
            List<Object> canonical = new ArrayList<>();
            for (Object entry : list) {
                if (entry != null) {
                    canonical.add(value("", entry));
                }
            }
            return canonical;
        }
        return scalar(value);
    }

    private static Map<String, Object> entries(String owner, Map<?, ?> map) {
        Map<String, Object> canonical = new TreeMap<>();
        map.forEach((key, entry) -> {
            if (entry != null) {
                boolean bareTrait = owner.equals("output_to_traits") && entry instanceof String;
                canonical.put((String) key, value("", bareTrait ? Map.of("column_name", entry) : entry));
            }
        });
        return canonical;
    }

    private static Object dataType(Object value) {
        return value instanceof Map<?, ?> map && map.size() == 1 && map.get("type") instanceof String text
                ? text
                : value;
    }

    private static Object flatten(Object value) {
        if (value instanceof Map) {
            return List.of(value);
        }
        if (!(value instanceof List<?> list)) {
            return value;
        }
        List<Object> flat = new ArrayList<>();
        for (Object entry : list) {
            if (entry instanceof List<?> inner) {
                flat.addAll(inner);
            } else {
                flat.add(entry);
            }
        }
        return flat;
    }

    private static @Nullable Object raw(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> canonical = new TreeMap<>();
            map.forEach((name, member) -> canonical.put((String) name, raw(member)));
            return canonical;
        }
        if (value instanceof List<?> list) {
            List<Object> canonical = new ArrayList<>();
            list.forEach(entry -> canonical.add(raw(entry)));
            return canonical;
        }
        return value == null ? null : scalar(value);
    }

    private static Object scalar(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        if (value instanceof String text) {
            return text(text);
        }
        return value;
    }

    private static Object text(String text) {
        if (text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return text.toLowerCase(Locale.ROOT);
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return text;
        }
    }
}
