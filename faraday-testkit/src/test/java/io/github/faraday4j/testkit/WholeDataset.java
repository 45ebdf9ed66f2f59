package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.ColumnFormat;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.DatasetOptions;
import io.github.faraday4j.dataset.SourceType;
import io.github.faraday4j.dataset.TableOptions;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A dataset with each member of each object set, by reflection, so that a new member is in the tests at once. */
final class WholeDataset {

    private final String text;
    private final Class<? extends DatasetOptions> options;

    private WholeDataset(String text, Class<? extends DatasetOptions> options) {
        this.text = text;
        this.options = options;
    }

    static Dataset build() {
        return with("text", TableOptions.class);
    }

    /** Returns one whose texts, names and keys are all the same, unknown members and their names too. */
    static Dataset with(String text, Class<? extends DatasetOptions> options) {
        return (Dataset) new WholeDataset(text, options).object(Dataset.class);
    }

    private Object object(Class<?> type) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (Class<?> owner = builder.getClass(); owner != Object.class; owner = owner.getSuperclass()) {
                for (Method method : owner.getDeclaredMethods()) {
                    if (isSetter(method)) {
                        method.setAccessible(true); // some are declared in a hidden class
                        method.invoke(builder, value(method.getName(), method.getGenericParameterTypes()[0]));
                    }
                }
            }
            Method unknownMembers = builder.getClass().getMethod("unknownMembers", Map.class);
            unknownMembers.invoke(builder, Map.of(text + " tomorrow", List.of(text, Map.of(text, List.of(text)))));
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    private static boolean isSetter(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isBridge()
                && method.getParameterCount() == 1
                && !method.getName().equals("unknownMembers");
    }

    private Object value(String name, Type type) throws ReflectiveOperationException {
        if (type instanceof WildcardType wildcard) {
            return value(name, wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Object entry = value(name, arguments[arguments.length - 1]);
            return generic.getRawType() == List.class
                    ? new ArrayList<>(Arrays.asList(entry))
                    : new LinkedHashMap<>(Map.of(text + " key", entry));
        }
        if (type == Object.class) {
            return name.equals("sample") ? List.of(Map.of(text, text)) : text;
        }
        return value((Class<?>) type, name);
    }

    private Object value(Class<?> type, String name) throws ReflectiveOperationException {
        if (type == DatasetOptions.class) {
            return object(options);
        }
        if (type == SourceType.class) {
            return options.getSimpleName().startsWith("Connector") ? SourceType.SHOPIFY : SourceType.of(text);
        }
        if (type == ColumnFormat.class) {
            return ColumnFormat.STATIC_DATE_ISO8601;
        }
        if (type == String.class) {
            boolean isId = name.equals("id");
            return isId ? UUID.randomUUID().toString() : text;
        }
        Map<Class<?>, Object> scalars = Map.of(
                Boolean.class,
                true,
                long.class,
                7L,
                BigDecimal.class,
                new BigDecimal("0.75"),
                Instant.class,
                Instant.parse("2026-06-01T10:00:00.123Z"),
                UUID.class,
                new UUID(3, 4),
                DatasetId.class,
                DatasetId.of(new UUID(1, 2)));
        if (scalars.containsKey(type)) {
            return scalars.get(type);
        }
        return Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("builder"))
                ? object(type)
                : type.getMethod("of", String.class).invoke(null, text);
    }
}
