package io.github.faraday4j.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documented members of one kind of wire object. */
final class MemberTable {

    private final Map<String, Member<?>> byName = new HashMap<>();

    /**
     * Adds a member.
     *
     * @param documentedTypes the raw types in which the documentation knows it, such as {@code String.class}
     */
    <T> Member<T> add(String wireName, Class<?>... documentedTypes) {
        Member<T> member = new Member<>(wireName, byName.size(), List.of(documentedTypes));
        byName.put(wireName, member);
        return member;
    }

    int size() {
        return byName.size();
    }

    @Nullable
    Member<?> find(String wireName) {
        return byName.get(wireName);
    }
}
