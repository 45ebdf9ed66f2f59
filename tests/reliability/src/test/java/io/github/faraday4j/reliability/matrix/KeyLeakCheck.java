package io.github.faraday4j.reliability.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.testkit.internal.SerializedForm;
import io.github.faraday4j.testkit.internal.StackTraces;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A key that must not be found: not raw, encoded, reversed, nor its beginning. */
final class KeyLeakCheck {

    /** With characters that a URL encodes. */
    static final String KEY = "sk_CANARY/7f3a+91c0:d2e=";

    private static final List<String> FORMS = List.of(
            KEY.substring(0, 8),
            new StringBuilder(KEY).reverse().substring(0, 8),
            new StringBuilder(KEY).reverse().substring(KEY.length() - 8),
            base64(KEY).substring(0, 16),
            base64("Bearer " + KEY).substring(12, 28),
            URLEncoder.encode(KEY, StandardCharsets.US_ASCII).substring(0, 14));

    private KeyLeakCheck() {}

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    static void check(String text) {
        for (String form : FORMS) {
            assertThat(text.contains(form)).as("%s in %s", form, text).isFalse();
        }
    }

    /** Looks at what prints, at what serialises, and at each object that can be reached. */
    static void check(Throwable thrown) {
        check(StackTraces.of(thrown));
        check(thrown.toString());
        if (thrown instanceof FaradayException) {
            check(SerializedForm.textOf(thrown));
        }
        checkReachable(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static void checkReachable(@Nullable Object object, Set<Object> seen) {
        if (object == null || object instanceof Class<?> || !seen.add(object)) {
            return;
        }
        if (object instanceof CharSequence text) {
            check(text.toString());
        } else if (object instanceof byte[] bytes) {
            check(new String(bytes, StandardCharsets.ISO_8859_1));
        } else if (object instanceof char[] chars) {
            check(new String(chars));
        } else if (object instanceof Collection<?> elements) {
            elements.forEach(element -> checkReachable(element, seen));
        } else if (object instanceof Map<?, ?> map) {
            checkReachable(map.keySet(), seen);
            checkReachable(map.values(), seen);
        } else if (object.getClass().isArray()) {
            checkElements(object, seen);
        } else {
            checkFields(object, seen);
        }
    }

    private static void checkElements(Object array, Set<Object> seen) {
        if (!array.getClass().getComponentType().isPrimitive()) {
            for (int i = 0; i < Array.getLength(array); i++) {
                checkReachable(Array.get(array, i), seen);
            }
        }
    }

    private static void checkFields(Object object, Set<Object> seen) {
        if (object instanceof Throwable thrown) {
            checkReachable(thrown.getCause(), seen);
            checkReachable(thrown.getSuppressed(), seen);
        }
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
                    checkReachable(value(field, object), seen);
                }
            }
        }
    }

    /** Null where the JDK does not let one look. */
    private static @Nullable Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (RuntimeException | IllegalAccessException e) {
            return null;
        }
    }
}
