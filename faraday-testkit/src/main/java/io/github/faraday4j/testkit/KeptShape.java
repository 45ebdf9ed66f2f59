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
    KeptShape WORD = (redaction, path, raw) ->
            raw instanceof String text && PLAIN_WORD.matcher(text).matches() ? raw : null;

    KeptShape FLAG = (redaction, path, raw) -> raw instanceof Boolean ? raw : null;
    KeptShape NUMBER = (redaction, path, raw) -> raw instanceof Number ? raw : null;
    KeptShape COUNT = (redaction, path, raw) -> raw instanceof Long count && count >= 0 ? raw : null;
    KeptShape ID = (redaction, path, raw) ->
            raw instanceof String text && UUID.matcher(text).matches() ? raw : null;
    KeptShape TIME = (redaction, path, raw) -> raw instanceof String text && isInstant(text) ? raw : null;

    /** The data of people, whatever its shape. */
    KeptShape NOTHING = (redaction, path, raw) -> null;

    /**
     * Returns what stays of a value; null if nothing does.
     *
     * @param path where it is
     */
    @Nullable
    Object kept(Redaction redaction, String path, Object raw);

    private static boolean isInstant(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static KeptShape listOf(KeptShape shape) {
        return (redaction, path, raw) -> {
            if (!(raw instanceof List<?> list)) {
                return null;
            }
            List<Object> entries = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                String place = path + '[' + i + ']';
                Object entry = list.get(i);
                Object kept = entry == null ? null : shape.kept(redaction, place, entry);
                if (kept != null) {
                    entries.add(kept);
                } else if (entry != null) {
                    redaction.remove(place);
                }
            }
            return entries;
        };
    }

    static KeptShape mapOf(KeptShape shape) {
        return (redaction, path, raw) -> {
            if (!(raw instanceof Map<?, ?> map)) {
                return null;
            }
            Map<String, Object> entries = new TreeMap<>();
            new TreeMap<>(map).forEach((key, entry) -> {
                String place = Redaction.member(path, (String) key);
                Object kept = entry == null ? null : shape.kept(redaction, place, entry);
                if (kept != null) {
                    entries.put(redaction.name(path, (String) key), kept);
                } else if (entry != null) {
                    redaction.remove(place);
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
        Object kept = shape == null || value == null ? null : shape.kept(redaction, path, value);
        return kept == null ? redaction.unknown(path, name, value) : kept;
    }
}
