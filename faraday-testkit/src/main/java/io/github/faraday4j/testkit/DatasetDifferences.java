package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lists where two datasets differ, a line for each wire name, in the order of those names. */
final class DatasetDifferences {

    private final List<String> lines = new ArrayList<>();

    private DatasetDifferences() {}

    static List<String> between(Dataset actual, Dataset expected) {
        DatasetDifferences differences = new DatasetDifferences();
        differences.compareObjects("", actual, expected);
        return List.copyOf(differences.lines);
    }

    private void compare(String path, @Nullable Object actual, @Nullable Object expected) {
        if (actual == null || expected == null) {
            add(path, text(actual), text(expected));
        } else if (actual.equals(expected)) {
            return;
        } else if (WireMembers.isWireObject(actual) && WireMembers.isWireObject(expected)) {
            compareObjects(path + '.', actual, expected);
        } else if (actual instanceof Map<?, ?> map && expected instanceof Map<?, ?> other) {
            compareMaps(path, map, other);
        } else if (actual instanceof List<?> list && expected instanceof List<?> other) {
            compareLists(path, list, other);
        } else {
            add(path, text(actual), text(expected));
        }
    }

    private void compareObjects(String prefix, Object actual, Object expected) {
        int before = lines.size();
        Map<String, Object> members = WireMembers.of(actual);
        Map<String, Object> others = WireMembers.of(expected);
        Map<String, Object> unknown = WireMembers.unknownOf(actual);
        Map<String, Object> otherUnknown = WireMembers.unknownOf(expected);
        for (String name :
                union(union(members.keySet(), others.keySet()), union(unknown.keySet(), otherUnknown.keySet()))) {
            String path = prefix + MemberText.name(name);
            if (PersonalMembers.has(actual, name) || PersonalMembers.has(expected, name)) {
                compareMasked(path, members.get(name), others.get(name));
            } else if (members.containsKey(name) || others.containsKey(name)) {
                compare(path, members.get(name), others.get(name));
            }
            compareMasked(path + " (as it was sent)", unknown.get(name), otherUnknown.get(name));
        }
        if (lines.size() == before && !actual.equals(expected)) {
            String type = actual.getClass().getSimpleName();
            add(
                    prefix.isEmpty() ? "the dataset" : prefix.substring(0, prefix.length() - 1),
                    type,
                    expected.getClass().getSimpleName());
        }
    }

    private void compareMasked(String path, @Nullable Object actual, @Nullable Object expected) {
        if (actual != null && expected != null && !actual.equals(expected)) {
            add(path, MemberText.MASK, "other " + MemberText.MASK);
        } else if ((actual == null) != (expected == null)) {
            add(path, masked(actual), masked(expected));
        }
    }

    private void compareMaps(String path, Map<?, ?> map, Map<?, ?> other) {
        for (String key : union(keys(map), keys(other))) {
            compareEntries(path + '.' + MemberText.name(key), map.get(key), other.get(key));
        }
    }

    private void compareLists(String path, List<?> list, List<?> other) {
        for (int i = 0; i < Math.max(list.size(), other.size()); i++) {
            compareEntries(
                    path + '[' + i + ']', i < list.size() ? list.get(i) : null, i < other.size() ? other.get(i) : null);
        }
    }

    private void compareEntries(String path, @Nullable Object entry, @Nullable Object other) {
        if (entry != null || other != null) {
            compare(path, entry, other);
        }
    }

    private static Set<String> keys(Map<?, ?> map) {
        Set<String> keys = new TreeSet<>();
        map.keySet().forEach(key -> keys.add((String) key));
        return keys;
    }

    private static Set<String> union(Set<String> names, Set<String> others) {
        Set<String> union = new TreeSet<>(names);
        union.addAll(others);
        return union;
    }

    private void add(String path, String actual, String expected) {
        lines.add(path + ": " + actual + ", expected " + expected);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "absent" : MemberText.ofValue(value);
    }

    private static String masked(@Nullable Object value) {
        return value == null ? "absent" : MemberText.MASK;
    }
}
