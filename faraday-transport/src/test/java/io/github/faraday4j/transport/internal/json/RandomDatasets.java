package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.DatasetOptions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes any dataset that the public builders can make: finds their setters by reflection, so that a new member is
 * covered on the day it is added.
 */
final class RandomDatasets {

    private static final List<String> NO_SETTERS = List.of("build", "unknownMembers", "undecoded", "partlyDecoded");
    private static final Map<Class<?>, List<Method>> SETTERS = new java.util.concurrent.ConcurrentHashMap<>();

    private final Random random;
    private final RandomValues values;

    RandomDatasets(Random random) {
        this.random = random;
        this.values = new RandomValues(random);
    }

    Dataset dataset() {
        return (Dataset) object(Dataset.class);
    }

    List<Dataset> list() {
        List<Dataset> datasets = new ArrayList<>();
        for (int i = values.upTo(2); i >= 0; i--) {
            datasets.add(dataset());
        }
        return datasets;
    }

    private Object object(Class<?> type) {
        while (true) {
            Object builder = call(method(type, "builder"), null);
            fill(builder);
            try {
                return call(method(builder.getClass(), "build"), builder);
            } catch (IllegalStateException e) {
                // These members do not go together, as a table without a name: others may.
            }
        }
    }

    private void fill(Object builder) {
        List<Method> setters = new ArrayList<>(SETTERS.computeIfAbsent(builder.getClass(), RandomDatasets::setters));
        Collections.shuffle(setters, random);
        int percent = values.oneOf(List.of(5, 30, 100));
        boolean unknownFirst = values.chance(30);
        if (unknownFirst) {
            unknownMembers(builder);
        }
        for (Method setter : setters) {
            if (values.chance(percent)
                    || setter.getName().equals("id")
                    || setter.getName().equals("name")) {
                set(builder, setter);
            }
        }
        if (!unknownFirst && values.chance(30)) {
            unknownMembers(builder);
        }
    }

    private void set(Object builder, Method setter) {
        Type type = written(setter).getGenericParameterTypes()[0];
        if (setter.getName().equals("sample")) {
            call(setter, builder, values.chance(50) ? values.rawMap(3) : values.rawList(3));
        } else if (setter.getName().equals("map")) {
            call(setter, builder, map(() -> values.raw(3)));
        } else {
            call(setter, builder, value(type));
        }
    }

    /** Adds raw members one by one; the builder refuses those of a documented shape. */
    private void unknownMembers(Object builder) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int i = values.upTo(5); i > 0; i--) {
            String name = values.chance(60) ? values.oneOf(Contract.NAMES) : values.name();
            members.put(name, values.raw(3));
            try {
                call(method(builder.getClass(), "unknownMembers"), builder, members);
            } catch (IllegalArgumentException e) {
                members.remove(name);
            }
        }
    }

    private Object value(Type type) {
        if (type instanceof WildcardType wildcard) {
            return value(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            Type entry = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == List.class ? list(entry) : map(() -> value(entry));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return values.text();
        } else if (plain == Object.class) {
            return values.scalar();
        } else if (plain == Boolean.class) {
            return values.chance(50);
        } else if (plain == long.class) {
            return values.count();
        } else if (plain == Instant.class) {
            return values.instant();
        } else if (plain == BigDecimal.class) {
            return values.decimal();
        } else if (plain == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        } else if (plain == DatasetId.class) {
            return DatasetId.of(new UUID(random.nextLong(), random.nextLong()));
        } else if (plain == DatasetOptions.class) {
            return object(values.oneOf(Arrays.asList(DatasetOptions.class.getPermittedSubclasses())));
        }
        return Arrays.stream(plain.getMethods())
                        .anyMatch(method -> method.getName().equals("documented"))
                ? word(plain)
                : object(plain);
    }

    private Object word(Class<?> type) {
        Collection<?> documented = (Collection<?>) call(method(type, "documented"), null);
        return values.chance(70)
                ? values.oneOf(new ArrayList<>(documented))
                : call(method(type, "of"), null, values.text());
    }

    private List<Object> list(Type entry) {
        List<Object> list = new ArrayList<>();
        for (int i = values.upTo(3); i > 0; i--) {
            list.add(value(entry));
        }
        return list;
    }

    private Map<String, Object> map(java.util.function.Supplier<Object> entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = values.upTo(3); i > 0; i--) {
            map.put(values.name(), entry.get());
        }
        return map;
    }

    private static List<Method> setters(Class<?> builder) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getParameterCount() == 1 && method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !NO_SETTERS.contains(method.getName()))
                .filter(method -> !(method.getName().equals("id") && method.getParameterTypes()[0] == String.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** A public method of a class that is not has a bridge in the public subclass, which knows no generic types. */
    private static Method written(Method method) {
        for (Class<?> type = method.getDeclaringClass(); type != null; type = type.getSuperclass()) {
            for (Method candidate : type.getDeclaredMethods()) {
                if (!candidate.isBridge()
                        && candidate.getName().equals(method.getName())
                        && Arrays.equals(candidate.getParameterTypes(), method.getParameterTypes())) {
                    return candidate;
                }
            }
        }
        throw new AssertionError(method);
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object call(Method method, @Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
