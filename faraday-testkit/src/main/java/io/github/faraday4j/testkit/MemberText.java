package io.github.faraday4j.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Writes members for the messages of tests: in one line, sorted by name, without the data of people. */
final class MemberText {

    static final String MASK = "****";

    private static final int MAX_LENGTH = 200;

    private MemberText() {}

    /** Writes an object of the wire with all its members. */
    static String ofObject(Object wireObject) {
        Map<String, String> texts = new TreeMap<>();
        WireMembers.of(wireObject)
                .forEach((name, value) ->
                        texts.put(name, PersonalMembers.has(wireObject, name) ? MASK : ofValue(value)));
        WireMembers.unknownOf(wireObject).keySet().forEach(name -> texts.put(name, MASK));
        StringJoiner members = new StringJoiner(", ", wireObject.getClass().getSimpleName() + '{', "}");
        texts.forEach((name, text) -> members.add(name(name) + '=' + text));
        return members.toString();
    }

    /** Writes a value that is nobody's data. */
    static String ofValue(Object value) {
        if (value instanceof String text) {
            return '"' + printable(text) + '"';
        }
        if (value instanceof List<?> list) {
            List<String> entries = new ArrayList<>();
            list.forEach(entry -> entries.add(ofValue(entry)));
            return entries.toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> entries = new TreeMap<>();
            map.forEach((key, entry) -> entries.put(name(key.toString()), ofValue(entry)));
            return entries.toString();
        }
        return WireMembers.isWireObject(value) ? ofObject(value) : printable(value.toString());
    }

    /** Writes the name of a member, or the key of a map. */
    static String name(String name) {
        return printable(name);
    }

    /** One line of printable ASCII: these texts are the customer's. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        EmailAddresses.replaced(text, address -> MASK).chars().limit(MAX_LENGTH).forEach(c -> {
            if (c >= ' ' && c <= '~') {
                printable.append((char) c);
            } else {
                printable.append(String.format("\\u%04x", c));
            }
        });
        return text.length() > MAX_LENGTH ? printable + "..." : printable.toString();
    }
}
