package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.transport.internal.json.Kind.ListOf;
import io.github.faraday4j.transport.internal.json.Kind.MapOf;
import io.github.faraday4j.transport.internal.json.Kind.NestedListOf;
import io.github.faraday4j.transport.internal.json.Kind.ObjectOf;
import io.github.faraday4j.transport.internal.json.Kind.Plain;
import io.github.faraday4j.transport.internal.json.Kind.PresentListOf;
import io.github.faraday4j.transport.internal.json.Kind.TextOr;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for what the contract calls the same (its section 1.10) and nothing else, written without the code under
 * test. What is not documented at its place, or has another shape than the documented one, keeps everything but the
 * spelling of its numbers.
 */
public final class Canonical {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** In days. An instant reaches a year further than the dates of the JDK, which repeat themselves after so long. */
    private static final long FOUR_CENTURIES = 146_097;

    private static final Pattern MIDNIGHT = Pattern.compile("[Tt]24:00:00(?=[.0]*[^.0-9])");

    private Canonical() {}

    public static @Nullable Object of(byte[] json) {
        List<Object> datasets = new ArrayList<>();
        for (Object dataset : (List<?>) Documents.parse(json)) {
            datasets.add(of(Contract.DATASET, dataset));
        }
        return datasets;
    }

    /** Null for what is as good as absent. */
    private static @Nullable Object of(Kind kind, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (kind instanceof ObjectOf object) {
            return value instanceof Map<?, ?> map ? object(object, map) : raw(value);
        }
        if (kind instanceof TextOr union) {
            return of(union.object(), value instanceof String ? Map.of(union.member(), value) : value);
        }
        if (kind instanceof MapOf map) {
            return value instanceof Map<?, ?> entries ? absentIfEmpty(entries(map.entry(), entries)) : raw(value);
        }
        if (kind instanceof ListOf list) {
            return value instanceof List<?> entries ? absentIfEmpty(entries(list.entry(), entries)) : raw(value);
        }
        if (kind instanceof PresentListOf list) {
            return value instanceof List<?> entries ? entries(list.entry(), entries) : raw(value);
        }
        if (kind instanceof NestedListOf list) {
            Object flat = flat(list.entry(), value);
            return flat instanceof List<?> entries ? absentIfEmpty(entries(list.entry(), entries)) : raw(value);
        }
        return plain((Plain) kind, value);
    }

    private static Object plain(Plain kind, Object value) {
        if (value instanceof String text) {
            return switch (kind) {
                case UUID -> UUID.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : text;
                case INSTANT -> instant(text);
                default -> text;
            };
        }
        return raw(value);
    }

    private static Map<String, Object> object(ObjectOf kind, Map<?, ?> members) {
        Map<String, Object> canonical = new TreeMap<>();
        members.forEach((name, value) -> {
            Object spelling = of(kind.members().getOrDefault(name, Plain.RAW), value);
            if (spelling != null) {
                canonical.put((String) name, spelling);
            }
        });
        return canonical;
    }

    private static Map<String, Object> entries(Kind kind, Map<?, ?> map) {
        Map<String, Object> canonical = new TreeMap<>();
        map.forEach((key, entry) -> {
            if (entry != null) {
                canonical.put((String) key, of(kind, entry));
            }
        });
        return canonical;
    }

    private static List<Object> entries(Kind kind, List<?> list) {
        List<Object> canonical = new ArrayList<>();
        for (Object entry : list) {
            if (entry != null) {
                canonical.add(of(kind, entry));
            }
        }
        return canonical;
    }

    private static @Nullable Object absentIfEmpty(Object value) {
        boolean empty = value instanceof List<?> list ? list.isEmpty() : ((Map<?, ?>) value).isEmpty();
        return empty ? null : value;
    }

    /** A lone entry in a list; of objects, also lists in a list. */
    private static Object flat(Kind entry, Object value) {
        boolean objects = entry instanceof ObjectOf;
        if (objects ? value instanceof Map : value instanceof String) {
            return List.of(value);
        }
        if (!objects || !(value instanceof List<?> list)) {
            return value;
        }
        List<Object> flat = new ArrayList<>();
        for (Object inner : list) {
            if (inner instanceof List<?> entries) {
                flat.addAll(entries);
            } else {
                flat.add(inner);
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
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        return value;
    }

    private static Object instant(String text) {
        String midnight = MIDNIGHT.matcher(text).replaceFirst("T00:00:00");
        String near = midnight.replaceFirst("^([+-])1000000000-", "$1999999600-");
        try {
            return OffsetDateTime.parse(near)
                    .toInstant()
                    .plus(midnight.equals(text) ? 0 : 1, ChronoUnit.DAYS)
                    .plus(
                            near.equals(midnight) ? 0 : FOUR_CENTURIES * (text.charAt(0) == '-' ? -1 : 1),
                            ChronoUnit.DAYS);
        } catch (DateTimeException e) {
            return text;
        }
    }
}
