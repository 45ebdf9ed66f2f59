package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.transport.internal.json.Kind.ListOf;
import io.github.faraday4j.transport.internal.json.Kind.MapOf;
import io.github.faraday4j.transport.internal.json.Kind.NestedListOf;
import io.github.faraday4j.transport.internal.json.Kind.ObjectOf;
import io.github.faraday4j.transport.internal.json.Kind.Plain;
import io.github.faraday4j.transport.internal.json.Kind.PresentListOf;
import io.github.faraday4j.transport.internal.json.Kind.TextOr;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Writes any JSON that keeps the envelope: half of what it says is what the contract would have there, the other half
 * is not. Names occur twice, spelled in any way that JSON has.
 */
final class RandomDocuments {

    private static final List<String> INSTANTS = List.of(
            "2024-01-01T12:00:00Z",
            "2024-01-01T12:00:00.123456789+05:30",
            "2024-12-31T24:00:00Z",
            "2016-12-31T23:59:60Z",
            "2024-01-01t12:00:00.z",
            "2024-01-01T12:00Z",
            "2024-02-30T12:00:00Z",
            "-0044-03-15T12:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "2024-01-01 12:00:00");
    private static final List<String> EXPONENTS =
            List.of("", "", "", "e0", "E+05", "e-3", "e000012", "E9900", "e-9900");

    private final Random random;
    private final RandomValues values;
    private final StringBuilder json = new StringBuilder();

    RandomDocuments(Random random) {
        this.random = random;
        this.values = new RandomValues(random);
    }

    byte[] document() {
        json.setLength(0);
        json.append(values.chance(5) ? "\uFEFF" : "");
        array(values.upTo(2), () -> object(Contract.DATASET.members(), true));
        space();
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void array(int entries, Runnable entry) {
        space();
        json.append('[');
        for (int i = 0; i < entries; i++) {
            json.append(i == 0 ? "" : ",");
            entry.run();
        }
        space();
        json.append(']');
    }

    private void object(Map<String, Kind> known, boolean dataset) {
        List<String> names = new ArrayList<>(known.keySet());
        List<String> chosen = new ArrayList<>();
        for (int i = values.upTo(values.chance(20) ? 30 : 5); i > 0; i--) {
            chosen.add(
                    values.chance(75) && !names.isEmpty()
                            ? values.oneOf(names)
                            : values.chance(50) ? values.oneOf(Contract.NAMES) : values.name());
        }
        chosen.removeIf(name -> dataset && name.equals("id"));
        members(chosen, dataset, name -> {
            if (known.containsKey(name)) {
                value(known.get(name), 3);
            } else {
                any(3);
            }
        });
    }

    private void members(List<String> names, boolean dataset, java.util.function.Consumer<String> value) {
        space();
        json.append('{');
        int idAt = dataset ? values.upTo(names.size()) : -1;
        for (int i = 0; i <= names.size(); i++) {
            if (i == idAt) {
                name("id");
                space();
                string(uuid());
                json.append(i < names.size() ? "," : "");
            }
            if (i < names.size()) {
                name(names.get(i));
                value.accept(names.get(i));
                json.append(i + 1 < names.size() || i + 1 == idAt ? "," : "");
            }
        }
        space();
        json.append('}');
    }

    private void name(String name) {
        space();
        string(name);
        space();
        json.append(':');
    }

    private void value(Kind kind, int depth) {
        if (values.chance(8)) {
            space();
            json.append("null");
        } else if (values.chance(20)) {
            any(depth);
        } else if (kind instanceof ObjectOf object) {
            object(object.members(), false);
        } else if (kind instanceof TextOr union) {
            value(values.chance(30) ? Plain.TEXT : union.object(), depth);
        } else if (kind instanceof MapOf map) {
            members(entryNames(), false, name -> value(map.entry(), depth));
        } else if (kind instanceof ListOf list) {
            array(values.upTo(3), () -> value(list.entry(), depth));
        } else if (kind instanceof PresentListOf list) {
            array(values.upTo(3), () -> value(list.entry(), depth));
        } else if (kind instanceof NestedListOf list) {
            nested(list.entry(), depth);
        } else {
            plain((Plain) kind, depth);
        }
    }

    private void nested(Kind entry, int depth) {
        switch (values.upTo(3)) {
            case 0 -> value(entry, depth);
            case 1 -> array(values.upTo(2), () -> array(values.upTo(2), () -> value(entry, depth)));
            default -> array(values.upTo(3), () -> value(entry, depth));
        }
    }

    /** Few names, so that some come twice. */
    private List<String> entryNames() {
        List<String> names = new ArrayList<>();
        for (int i = values.upTo(4); i > 0; i--) {
            names.add(values.chance(60) ? values.oneOf(List.of("a", "b", "")) : values.name());
        }
        return names;
    }

    private void plain(Plain kind, int depth) {
        space();
        switch (kind) {
            case TEXT -> string(values.text());
            case INSTANT ->
                string(
                        values.chance(70)
                                ? values.oneOf(INSTANTS)
                                : values.instant().toString());
            case UUID -> string(values.chance(80) ? uuid() : values.oneOf(List.of("1-2-3-4-5", uuid() + " ")));
            case COUNT -> json.append(values.chance(70) ? Long.toString(values.count()) : number());
            case NUMBER -> json.append(number());
            case FLAG -> json.append(values.chance(50));
            default -> any(depth);
        }
    }

    private void any(int depth) {
        space();
        switch (values.upTo(depth > 0 ? 7 : 4)) {
            case 0 -> json.append("null");
            case 1 -> json.append(values.chance(50));
            case 2 -> json.append(number());
            case 3 -> string(values.oneOf(List.of(uuid(), values.oneOf(INSTANTS), "x")));
            case 4 -> string(values.text());
            case 5 -> array(values.upTo(4), () -> any(depth - 1));
            default -> {
                List<String> names = entryNames();
                names.addAll(values.chance(50) ? List.of(values.oneOf(Contract.NAMES)) : List.of());
                members(names, false, name -> any(depth - 1));
            }
        }
    }

    private String number() {
        String sign = values.chance(30) ? "-" : "";
        String whole = values.chance(20)
                ? "0"
                : (1 + values.upTo(8)) + "" + values.count() + "0".repeat(values.chance(10) ? 20 : 0);
        String fraction = values.chance(40) ? "." + values.upTo(999) + "0".repeat(values.upTo(3)) : "";
        return sign + whole + fraction + values.oneOf(EXPONENTS);
    }

    private String uuid() {
        String uuid = new UUID(random.nextLong(), random.nextLong()).toString();
        return values.chance(30) ? uuid.toUpperCase(Locale.ROOT) : uuid;
    }

    /** Escapes what must be, and at times what need not. */
    private void string(String text) {
        int percent = values.oneOf(List.of(0, 0, 10, 100));
        json.append('"');
        text.codePoints().forEach(c -> {
            boolean must = c < ' ' || c == '"' || c == '\\' || (c >= 0xD800 && c <= 0xDFFF);
            if (must || values.chance(percent)) {
                for (char unit : Character.toChars(c)) {
                    String hex =
                            (values.chance(50) ? HexFormat.of() : HexFormat.of().withUpperCase()).toHexDigits(unit);
                    json.append("\\u").append(hex);
                }
            } else {
                json.appendCodePoint(c);
            }
        });
        json.append('"');
    }

    private void space() {
        if (values.chance(10)) {
            json.append(values.oneOf(List.of(" ", "\n", "\t", "\r\n", "     ")));
        }
    }
}
