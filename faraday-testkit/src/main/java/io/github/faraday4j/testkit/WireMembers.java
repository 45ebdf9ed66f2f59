package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.Dataset;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The members of an object of the wire by their names on the wire. Accessors are found by reflection, so that a member
 * of a later faraday-core is not overlooked, and the object itself is asked which of them is a member.
 */
final class WireMembers {

    private static final String PACKAGE = Dataset.class.getPackageName();

    /** Accessors whose names are not those of the wire in another spelling. */
    private static final Map<String, String> RENAMED = Map.of("isNotNull", "_nnull", "isNull", "_null");

    private WireMembers() {}

    static boolean isWireObject(Object object) {
        return object.getClass().getPackageName().equals(PACKAGE) && hasUnknownMembers(object);
    }

    private static boolean hasUnknownMembers(Object object) {
        try {
            object.getClass().getMethod("unknownMembers");
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    /** Lists the documented members that have a value, sorted by name. */
    static SortedMap<String, Object> of(Object wireObject) {
        SortedMap<String, Object> members = new TreeMap<>();
        for (Method accessor : wireObject.getClass().getMethods()) {
            if (accessor.getParameterCount() == 0 && !Modifier.isStatic(accessor.getModifiers())) {
                wireName(wireObject, accessor).ifPresent(name -> members.put(name, value(wireObject, accessor)));
            }
        }
        return members;
    }

    private static Optional<String> wireName(Object wireObject, Method accessor) {
        String name = accessor.getName();
        String spelled = name.replaceAll("([A-Z]|(?<=[a-z])[0-9])", "_$1").toLowerCase(Locale.ROOT);
        return List.of(RENAMED.getOrDefault(name, spelled), '_' + spelled, name).stream()
                .filter(candidate -> has(wireObject, candidate))
                .findFirst();
    }

    private static Object value(Object wireObject, Method accessor) {
        Object value = call(wireObject, accessor);
        if (value instanceof Optional<?> optional) {
            return optional.orElseThrow();
        }
        return value instanceof OptionalLong number ? (Object) number.getAsLong() : value;
    }

    /** Lists the members that are not documented, or that came in a shape that is not; sorted by name. */
    @SuppressWarnings("unchecked") // the type of unknownMembers() of all objects of the wire
    static SortedMap<String, Object> unknownOf(Object wireObject) {
        return new TreeMap<>((Map<String, Object>) call(wireObject, method(wireObject, "unknownMembers")));
    }

    private static boolean has(Object wireObject, String wireName) {
        return (Boolean) call(wireObject, method(wireObject, "has", String.class), wireName);
    }

    private static Method method(Object wireObject, String name, Class<?>... parameters) {
        try {
            return wireObject.getClass().getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(wireObject.getClass() + " has no " + name, e);
        }
    }

    private static Object call(Object wireObject, Method method, Object... arguments) {
        try {
            return method.invoke(wireObject, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}
