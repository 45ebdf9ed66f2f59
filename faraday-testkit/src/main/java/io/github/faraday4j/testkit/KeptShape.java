package io.github.faraday4j.testkit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a JSON value goes into a snapshot, where the documentation knows it in one shape. */
interface KeptShape {

    Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    Pattern PLAIN_WORD = Pattern.compile("[A-Za-z0-9_.-]{0,64}");

    KeptShape TEXT = (redaction, path, raw) -> raw instanceof String text ? redaction.text(path, text) : null;
    /** A word of a vocabulary that the vendor may add to; a sentence is none. */
    KeptShape WORD = new KeptShape() {
        @Override
        public @Nullable Object kept(Redaction redaction, String path, Object raw) {
            return raw instanceof String text && PLAIN_WORD.matcher(text).matches() ? raw : null;
        }

        @Override
        public Object standIn(Object raw) {
            return raw instanceof String ? "removed" : UNREADABLE;
        }
    };

    KeptShape FLAG = (redaction, path, raw) -> raw instanceof Boolean ? raw : null;
    KeptShape NUMBER = (redaction, path, raw) -> raw instanceof Number ? raw : null;
    KeptShape COUNT = (redaction, path, raw) -> raw instanceof Long count && count >= 0 ? raw : null;
    KeptShape ID = (redaction, path, raw) ->
            raw instanceof String text && UUID.matcher(text).matches() ? raw : null;
    KeptShape TIME = (redaction, path, raw) -> raw instanceof String text && isInstant(text) ? raw : null;

    /** Says nothing, and is understood nowhere but in place of a list. */
    Object UNREADABLE = List.of();

    Object UNREADABLE_LIST = false;

    /** The data of people, whatever its shape. */
    KeptShape NOTHING = (redaction, path, raw) -> null;

    /**
     * Returns what stays of a value; null if it has another shape.
     *
     * @param path where it is
     */
    @Nullable
    Object kept(Redaction redaction, String path, Object raw);

    /**
     * Returns what takes the place of a value of another shape. It is understood as little: without it, a dataset would
     * look better than what was sent.
     */
    default Object standIn(Object raw) {
        return UNREADABLE;
    }

    private static boolean isInstant(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static KeptShape listOf(KeptShape shape) {
        return new KeptShape() {
            @Override
            public @Nullable Object kept(Redaction redaction, String path, Object raw) {
                return raw instanceof List<?> list ? entries(shape, redaction, path, list) : null;
            }

            @Override
            public Object standIn(Object raw) {
                return UNREADABLE_LIST;
            }
        };
    }

    private static List<Object> entries(KeptShape shape, Redaction redaction, String path, List<?> list) {
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Object entry = list.get(i);
            if (entry != null) {
                entries.add(entry(shape, redaction, path + '[' + i + ']', entry));
            }
        }
        return entries;
    }

    private static Object entry(KeptShape shape, Redaction redaction, String place, Object entry) {
        Object kept = shape.kept(redaction, place, entry);
        if (kept != null) {
            return kept;
        }
        redaction.remove(place);
        return shape.standIn(entry);
    }

    static KeptShape mapOf(KeptShape shape) {
        return (redaction, path, raw) -> {
            if (!(raw instanceof Map<?, ?> map)) {
                return null;
            }
            Map<String, Object> entries = new TreeMap<>();
            new TreeMap<>(map).forEach((key, entry) -> {
                if (entry != null) {
                    String place = Redaction.member(path, (String) key);
                    Object kept = entry(shape, redaction, place, entry);
                    entries.put(redaction.name(path, (String) key), kept);
                }
            });
            return entries;
        };
    }

    static KeptShape object(Map<String, KeptShape> members) {
        return (redaction, path, raw) -> {
            if (!(raw instanceof Map<?, ?> map)) {
                return null;
            }
            Map<String, Object> kept = new TreeMap<>();
            new TreeMap<>(map).forEach((key, value) -> {
                String name = (String) key;
                Object member = member(members.get(name), redaction, Redaction.member(path, name), name, value);
                if (member != null) {
                    kept.put(redaction.name(path, name), member);
                }
            });
            return kept;
        };
    }

    private static @Nullable Object member(
            @Nullable KeptShape shape, Redaction redaction, String path, String name, @Nullable Object value) {
        if (shape == NOTHING) {
            redaction.remove(path);
            return null;
        }
        if (shape == null || value == null) {
            return redaction.unknown(path, name, value);
        }
        Object kept = shape.kept(redaction, path, value);
        if (kept != null) {
            return kept;
        }
        Object unknown = redaction.unknown(path, name, value);
        return unknown == null ? shape.standIn(value) : unknown;
    }
}
