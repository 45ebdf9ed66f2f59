package io.github.faraday4j.testkit.internal;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.TransportFailureException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lists what a failure says, by the names of its accessors: all but how the call went, and which host was asked. */
public final class FailureFields {

    private static final Set<String> OF_THE_CALL = Set.of("trace", "attempts", "elapsed");

    private FailureFields() {}

    public static Map<String, Object> of(FaradayException failure) {
        Map<String, Object> fields = new TreeMap<>();
        for (Method accessor : failure.getClass().getMethods()) {
            if (isAccessor(accessor)) {
                fields.put(accessor.getName(), value(accessor, failure));
            }
        }
        fields.put("message", message(failure));
        if (failure instanceof TransportFailureException) {
            fields.remove("detail"); // the host, and at most what its TLS said
        }
        return fields;
    }

    private static boolean isAccessor(Method method) {
        return FaradayException.class.isAssignableFrom(method.getDeclaringClass())
                && method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !OF_THE_CALL.contains(method.getName());
    }

    private static Object value(Method accessor, FaradayException failure) {
        try {
            return accessor.invoke(failure);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor.toString(), e);
        }
    }

    private static String message(FaradayException failure) {
        String message = String.valueOf(failure.getMessage()).replaceFirst(" \\(\\d+ attempts? in \\d+ ms\\)$", "");
        return failure instanceof TransportFailureException ? message.replaceFirst(" \\([^)]*\\)", "") : message;
    }
}
