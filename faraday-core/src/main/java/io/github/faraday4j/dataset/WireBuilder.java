package io.github.faraday4j.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What all builders share. Not safe for use by several threads; may be used on after {@code build()}.
 *
 * @param <B> the builder itself
 */
abstract class WireBuilder<B extends WireBuilder<B>> implements RawMembers {

    private static final Set<String> RESERVED = Set.of("id", "name", "type");

    /** Always the same object, by which a builder without unknown members is told at the least cost. */
    private static final Map<String, @Nullable Object> NONE = Answers.noMembers();

    private final MemberTable table;
    private @Nullable Object[] values;
    private Map<String, @Nullable Object> unknownMembers;
    private boolean valuesShared;
    private boolean unknownMembersShared;

    WireBuilder(MemberTable table) {
        this.table = table;
        this.values = new @Nullable Object[table.size()];
        this.unknownMembers = NONE;
        this.unknownMembersShared = true;
    }

    WireBuilder(MemberTable table, WireObject origin) {
        this.table = table;
        this.values = origin.values();
        this.unknownMembers = origin.unknownMembers();
        this.valuesShared = true;
        this.unknownMembersShared = true;
    }

    /**
     * Sets the members that are not documented, in place of any before. The map is copied deeply; Integer, Short and
     * Byte become Long, Double and Float become BigDecimal, and whole numbers take their smallest type. A name whose
     * value is null is left out.
     *
     * <p>A documented name is accepted with a value of a shape that the documentation does not know, and then empties
     * the member of that name; setting that member later removes the raw value again.
     *
     * @throws IllegalArgumentException if a value, at any depth, is nothing that JSON has; if a name is {@code id},
     *     {@code name} or {@code type}; or if a documented member has a builder method that takes the value
     */
    public B unknownMembers(Map<String, ?> members) {
        Map<String, @Nullable Object> copy = RawValues.copyMembers("unknownMembers", members);
        copy.values().removeIf(value -> value == null);
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(copy);
        changed.entrySet().removeIf(entry -> ByValue.equal(entry.getValue(), unknownMembers.get(entry.getKey())));
        changed.forEach(this::refuseDocumented);
        changed.keySet().forEach(this::clear);
        unknownMembers = copy;
        unknownMembersShared = false;
        return self();
    }

    private void refuseDocumented(String name, @Nullable Object value) {
        if (RESERVED.contains(name)) {
            throw new IllegalArgumentException("unknownMembers must not name id, name or type but names " + name);
        }
        Member<?> member = table.find(name);
        if (member != null && value != null && member.allows(value)) {
            throw new IllegalArgumentException(
                    "unknownMembers names " + name + ", which is documented: use the builder's method for it");
        }
    }

    @Override
    public B undecoded(String wireName, @Nullable Object raw) {
        clear(wireName);
        return partlyDecoded(wireName, raw);
    }

    @Override
    public B partlyDecoded(String wireName, @Nullable Object raw) {
        if (raw == null) {
            forgetRaw(wireName);
        } else {
            ownUnknownMembers().put(wireName, RawValues.copy(wireName, raw));
        }
        return self();
    }

    final MemberTable table() {
        return table;
    }

    private void clear(String wireName) {
        Member<?> member = table.find(wireName);
        if (member != null && values[member.index()] != null) {
            store(member, null);
        }
    }

    final <T> B set(Member<T> member, @Nullable T value) {
        store(member, value);
        forgetRaw(member.wireName());
        return self();
    }

    /** Sets a documented text or flag to a raw value that is one, and keeps anything else raw. */
    final B setRaw(String wireName, @Nullable Object raw) {
        Member<?> member = table.find(wireName);
        if (member == null || !member.storesAsItIs(raw)) {
            return undecoded(wireName, raw);
        }
        store(member, raw);
        forgetRaw(wireName);
        return self();
    }

    final <T> B setList(Member<List<T>> member, List<? extends T> list) {
        List<T> copy = Copies.list(member.wireName(), list);
        return set(member, copy.isEmpty() ? null : copy);
    }

    final <T> B setMap(Member<Map<String, T>> member, Map<String, ? extends T> map) {
        Map<String, T> copy = Copies.map(member.wireName(), map);
        return set(member, copy.isEmpty() ? null : copy);
    }

    final B setRawMap(
            Member<Map<String, Object>> member, Map<String, ?> map, BiFunction<String, Object, Object> copier) {
        String wireName = member.wireName();
        Map<String, Object> copy = Copies.map(
                wireName,
                map,
                (key, value) -> RawValues.isPlain(value) ? value : copier.apply(wireName + '.' + key, value));
        return set(member, copy.isEmpty() ? null : copy);
    }

    final B setCount(Member<Long> member, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(member.wireName() + " must not be negative but was " + count);
        }
        return set(member, count);
    }

    final @Nullable Object get(Member<?> member) {
        return values[member.index()];
    }

    final boolean isSet(Member<?> member) {
        return values[member.index()] != null;
    }

    private void store(Member<?> member, @Nullable Object value) {
        if (valuesShared) {
            values = values.clone();
            valuesShared = false;
        }
        values[member.index()] = value;
    }

    private void forgetRaw(String wireName) {
        if (unknownMembers != NONE && unknownMembers.containsKey(wireName)) {
            ownUnknownMembers().remove(wireName);
        }
    }

    private Map<String, @Nullable Object> ownUnknownMembers() {
        if (unknownMembersShared) {
            unknownMembers = new LinkedHashMap<>(unknownMembers);
            unknownMembersShared = false;
        }
        return unknownMembers;
    }

    final @Nullable Object[] shareValues() {
        valuesShared = true;
        return values;
    }

    final Map<String, @Nullable Object> shareUnknownMembers() {
        if (!unknownMembersShared) {
            unknownMembers = unknownMembers.isEmpty() ? NONE : Collections.unmodifiableMap(unknownMembers);
            unknownMembersShared = true;
        }
        return unknownMembers;
    }

    @SuppressWarnings("unchecked") // B is the builder's own type
    final B self() {
        return (B) this;
    }
}
