package io.github.faraday4j.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What all objects of the wire share: documented members by place, and the rest by name. Immutable.
 *
 * <p>Its public methods are not final, though nobody overrides them: only then does the compiler repeat them in the
 * public subclasses, where reflection may call them.
 */
abstract class WireObject {

    private final MemberTable table;
    private final @Nullable Object[] values;
    private final Map<String, @Nullable Object> unknownMembers;

    WireObject(WireBuilder<?> builder) {
        this.table = builder.table();
        this.values = builder.shareValues();
        this.unknownMembers = builder.shareUnknownMembers();
    }

    /**
     * What was not understood, by wire name: members that are not documented, and documented ones of a shape that is
     * not. Deeply unmodifiable, in wire order; see the package for the types of its values.
     */
    public Map<String, @Nullable Object> unknownMembers() {
        return unknownMembers;
    }

    /**
     * Whether a documented member has a value that was understood, for those whose accessor answers something neutral if
     * it has none: an empty list, an empty name. One that was sent and not understood is in {@link #unknownMembers()}.
     *
     * @param wireName the name on the wire, such as {@code reference_key_columns}
     */
    public boolean has(String wireName) {
        Member<?> member = table.find(wireName);
        return member != null && values[member.index()] != null;
    }

    /**
     * Whether a documented member, or a part of it, came in a shape that is not understood. Then its raw value is what
     * counts, and a derived answer has to expect the worst of it.
     */
    final boolean isUnreadable(Member<?> member) {
        return !unknownMembers.isEmpty() && unknownMembers.containsKey(member.wireName());
    }

    /** What to print of a member: the readable part of it, and that there is more. */
    final String shown(Member<?> member, Object readable) {
        if (!isUnreadable(member)) {
            return readable.toString();
        }
        return values[member.index()] == null ? "unreadable" : readable + "+unreadable";
    }

    @Nullable
    Object[] values() {
        return values;
    }

    @SuppressWarnings("unchecked") // a builder stores under a member only what has the member's type
    final <T> @Nullable T get(Member<T> member) {
        return (T) values[member.index()];
    }

    final <T> Optional<T> optional(Member<T> member) {
        return Optional.ofNullable(get(member));
    }

    final OptionalLong optionalLong(Member<Long> member) {
        Long value = get(member);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    final <T> List<T> list(Member<List<T>> member) {
        return Answers.list(get(member));
    }

    final <T> Map<String, T> map(Member<Map<String, T>> member) {
        return Answers.map(get(member));
    }

    /**
     * Whether the other is of the same type and has the same members. Numbers are the same if their values are: 0.75 and
     * 0.7500, also within raw values.
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof WireObject that
                && getClass() == that.getClass()
                && ByValue.equal(Arrays.asList(values), Arrays.asList(that.values))
                && ByValue.equal(unknownMembers, that.unknownMembers);
    }

    @Override
    public final int hashCode() {
        return 31 * ByValue.hash(Arrays.asList(values)) + ByValue.hash(unknownMembers);
    }

    /** The type alone, unless a subclass knows of members that hold nobody's personal data. */
    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
