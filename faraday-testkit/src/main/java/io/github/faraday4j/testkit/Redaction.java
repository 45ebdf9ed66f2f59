package io.github.faraday4j.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Remembers what was removed from a snapshot, and which addresses were replaced. For one snapshot. */
final class Redaction {

    private static final Pattern PLACEHOLDER = Pattern.compile("address-[0-9]+");

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_ -]{1,64}");

    private final Set<String> kept;
    private final List<String> removed = new ArrayList<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int placeholders;

    Redaction(Set<String> kept) {
        this.kept = kept;
    }

    List<String> removed() {
        return Collections.unmodifiableList(removed);
    }

    void remove(String path) {
        removed.add(path);
    }

    /** Returns what stays of a member that was not understood; null if nothing does. */
    @Nullable
    Object unknown(String path, String name, @Nullable Object raw) {
        if (raw != null && kept.contains(name)) {
            return raw(path, raw);
        }
        remove(path);
        return null;
    }

    private @Nullable Object raw(String path, @Nullable Object value) {
        if (value instanceof String text) {
            return text(path, text);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> entries = new ArrayList<>();
            list.forEach(entry -> entries.add(raw(path + '[' + entries.size() + ']', entry)));
            return entries;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> members = new TreeMap<>();
            map.forEach(
                    (key, member) -> members.put(name(path, (String) key), raw(member(path, (String) key), member)));
            return members;
        }
        return value;
    }

    /** Replaces addresses in a text. */
    String text(String path, String text) {
        String replaced = EmailAddresses.replaced(text, this::placeholder);
        if (!replaced.equals(text)) {
            remove(path + " (an address)");
        }
        return replaced;
    }

    /** Replaces addresses in the name of a member of the object at a path. */
    String name(String path, String name) {
        String replaced = EmailAddresses.replaced(name, this::placeholder);
        if (!replaced.equals(name)) {
            remove(path + " (an address in a name)");
        }
        return replaced;
    }

    /** Takes no placeholder that occurs in a text already, where it might stand for something else. */
    void avoidPlaceholdersOf(String text) {
        PLACEHOLDER.matcher(text).results().forEach(found -> taken.add(found.group()));
    }

    private String placeholder(String address) {
        return addresses.computeIfAbsent(address, unseen -> nextPlaceholder());
    }

    private String nextPlaceholder() {
        String next;
        do {
            next = "address-" + ++placeholders;
        } while (taken.contains(next));
        return next;
    }

    /** The path of a member; a name that could be anything is not in it. */
    static String member(String path, String name) {
        return path + '.' + (PLAIN_NAME.matcher(name).matches() ? name : "(name)");
    }
}
