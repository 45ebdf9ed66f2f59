package io.github.faraday4j.reliability.matrix;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serial;

/** Carries what it does not print: in a field, or only in its serialised form. */
final class CarryingException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("UnusedVariable") // whoever looks for the key reads it
    private final transient Object field;

    private final boolean writesTheKey;

    private CarryingException(Object field, boolean writesTheKey) {
        super("an exception");
        this.field = field;
        this.writesTheKey = writesTheKey;
    }

    CarryingException(Object field) {
        this(field, false);
    }

    static CarryingException whenSerialised() {
        return new CarryingException("", true);
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        if (writesTheKey) {
            out.writeUTF(KeyLeakCheck.KEY);
        }
    }
}
