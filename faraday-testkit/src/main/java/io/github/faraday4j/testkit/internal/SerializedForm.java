package io.github.faraday4j.testkit.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Objects as Java serialization sees them. */
public final class SerializedForm {

    private SerializedForm() {}

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // its own bytes, of a moment ago
    public static <T extends Serializable> T copyOf(T object) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(object)))) {
            return (T) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("a class that was just written", e);
        }
    }

    /** The serialized form, one character for each byte, to search for ASCII texts. */
    public static String textOf(Serializable object) {
        return new String(bytes(object), StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(Serializable object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
