package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
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

/** A key that must not be found: not raw, encoded, reversed, nor its beginning. */
final class KeyLeakCheck {

    /** With characters that a URL encodes. */
    static final String KEY = "sk_CANARY/7f3a+91c0:d2e=";

    private static final List<String> FORMS = List.of(
            KEY.substring(0, 8),
            new StringBuilder(KEY).reverse().substring(0, 8),
            new StringBuilder(KEY).reverse().substring(KEY.length() - 8),
            Base64.getEncoder()
                    .encodeToString(KEY.getBytes(StandardCharsets.US_ASCII))
                    .substring(0, 16),
            Base64.getEncoder()
                    .encodeToString(("Bearer " + KEY).getBytes(StandardCharsets.US_ASCII))
                    .substring(12, 28),
            URLEncoder.encode(KEY, StandardCharsets.US_ASCII).substring(0, 14));

    void check(String text) {
        for (String form : FORMS) {
            assertThat(text.contains(form)).as("%s in %s", form, text).isFalse();
        }
    }

    /** Looks at what prints, at what serialises, and at each object that can be reached. */
    void checkThrowable(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        check(trace.toString());
        check(thrown.toString());
        checkSerialised(thrown);
        checkReachable(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private void checkSerialised(Throwable thrown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        } catch (IOException e) {
            assertThat(thrown)
                    .as("not serialisable: %s", e)
                    .isNotInstanceOf(io.github.faraday4j.FaradayException.class);
        }
        check(bytes.toString(StandardCharsets.ISO_8859_1));
    }

    private void checkReachable(Object object, Set<Object> seen) {
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
            for (int i = 0;
                    i < Array.getLength(object)
                            && !object.getClass().getComponentType().isPrimitive();
                    i++) {
                checkReachable(Array.get(object, i), seen);
            }
        } else {
            checkFields(object, seen);
        }
    }

    private void checkFields(Object object, Set<Object> seen) {
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
    private static Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (RuntimeException | IllegalAccessException e) {
            return null;
        }
    }
}
