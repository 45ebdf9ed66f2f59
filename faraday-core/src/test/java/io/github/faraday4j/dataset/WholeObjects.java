package io.github.faraday4j.dataset;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Builds objects of every type with each member set, by reflection, so that a new member is in the tests at once. */
final class WholeObjects {
    /** In every text, so that a line that shows one gives itself away. */
    static final String CANARY = "canary@example.com";

    static final Instant TIME = Instant.parse("2026-06-01T10:00:00.123456789Z");

    private WholeObjects() {}

    static List<Class<? extends WireObject>> types() {
        return List.of(
                AllColumnsAsTraits.class,
                ColumnDataType.class,
                Condition.class,
                ConnectorOptions.class,
                DataMapColumn.class,
                Dataset.class,
                DatasetColumn.class,
                DatasetEnrichment.class,
                DatasetStream.class,
                DatasetUpdate.class,
                DecodeConfig.class,
                FileOptions.class,
                IdentityProvider.class,
                IdentitySet.class,
                MergeOptions.class,
                MergeReference.class,
                OutputAuthority.class,
                RecodeConfig.class,
                StreamMapping.class,
                StreamProperty.class,
                TableOptions.class,
                TraitColumn.class,
                UnknownOptions.class,
                UploadOptions.class);
    }

    static WireObject whole(Class<?> type) {
        WireBuilder<?> builder = wholeBuilder(type);
        return (WireObject) call(builder, "build");
    }

    static WireBuilder<?> wholeBuilder(Class<?> type) {
        WireBuilder<?> builder = (WireBuilder<?>) callStatic(type, "builder");
        setters(builder.getClass()).forEach(setter -> invoke(setter, builder, value(setter)));
        if (builder instanceof UnknownOptions.Builder options) {
            options.type(SourceType.of("faraday_pixel"));
        }
        return builder.unknownMembers(Map.of("tomorrow", List.of(CANARY, 1L, Map.of("a", true))));
    }

    /** The methods of a builder that set one documented member, each member once. */
    static Stream<Method> setters(Class<?> builder) {
        List<Method> methods = new ArrayList<>();
        // From where they are declared: what a public class inherits from a hidden one knows no generic types.
        for (Class<?> type = builder; type != Object.class; type = type.getSuperclass()) {
            methods.addAll(Arrays.asList(type.getDeclaredMethods()));
        }
        return methods.stream()
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> !method.getName().equals("unknownMembers"))
                .filter(method -> !(method.getName().equals("id") && method.getParameterTypes()[0] == String.class))
                .sorted(Comparator.comparing(Method::getName));
    }

    static Object value(Method setter) {
        return value(setter.getName(), setter.getGenericParameterTypes()[0]);
    }

    private static Object value(String name, Type type) {
        if (type instanceof WildcardType wildcard) {
            return value(name, wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            List<Object> list = new ArrayList<>();
            list.add(value(name, generic.getActualTypeArguments()[0]));
            return list;
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("key " + CANARY, value(name, generic.getActualTypeArguments()[1]));
            return map;
        }
        if (type == Object.class) {
            return name.equals("sample") ? new ArrayList<>(List.of(Map.of("email", CANARY))) : CANARY;
        }
        return scalar((Class<?>) type);
    }

    private static Object scalar(Class<?> type) {
        if (type == DatasetOptions.class) {
            return whole(MergeOptions.class);
        }
        if (WireObject.class.isAssignableFrom(type)) {
            return whole(type);
        }
        if (type == SourceType.class) {
            return SourceType.SNOWFLAKE;
        }
        if (type == DatasetStatus.class) {
            return DatasetStatus.READY;
        }
        if (VocabularyWord.class.isAssignableFrom(type)) {
            return invoke(method(type, "of", String.class), null, "word");
        }
        return Map.of(
                        String.class,
                        CANARY,
                        Boolean.class,
                        true,
                        long.class,
                        7L,
                        BigDecimal.class,
                        new BigDecimal("0.75"),
                        Instant.class,
                        TIME,
                        UUID.class,
                        new UUID(3, 4),
                        DatasetId.class,
                        DatasetId.of(new UUID(1, 2)))
                .get(type);
    }

    /** What the accessors of an object answer, by name. */
    static Map<String, Object> answers(WireObject object) {
        Map<String, Object> answers = new LinkedHashMap<>();
        Arrays.stream(object.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !List.of("toBuilder", "toString", "hashCode").contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> answers.put(method.getName(), invoke(method, object)));
        return answers;
    }

    static Object call(Object target, String name) {
        return invoke(method(target.getClass(), name), target);
    }

    static Object callStatic(Class<?> type, String name) {
        return invoke(method(type, name), null);
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " has no public " + name, e);
        }
    }

    static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }
}
