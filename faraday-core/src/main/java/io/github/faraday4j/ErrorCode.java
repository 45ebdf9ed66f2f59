package io.github.faraday4j;

import io.github.faraday4j.internal.Printable;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The service's word for what went wrong, the {@code error} member of an error body.
 *
 * <p>The list is open: the vendor documents these constants as "some possible values", and any other word is kept with
 * its text. Decide by the type of the exception first, that is by status, and by code second. Immutable.
 */
public final class ErrorCode implements Serializable {

    /** The request could not be validated; usually with status 400. */
    public static final ErrorCode BAD_REQUEST = new ErrorCode("BAD_REQUEST");

    /** The request is well-formed but conflicts with what is there. */
    public static final ErrorCode CONFLICT = new ErrorCode("CONFLICT");

    /** The API key has expired; with status 401. */
    public static final ErrorCode EXPIRED_API_KEY = new ErrorCode("EXPIRED_API_KEY");

    /** The key has no permission; with status 403. */
    public static final ErrorCode FORBIDDEN = new ErrorCode("FORBIDDEN");

    /** Something unknown went wrong at the service; with status 500. */
    public static final ErrorCode INTERNAL_SERVER_ERROR = new ErrorCode("INTERNAL_SERVER_ERROR");

    /** The {@code Authorization} header could not be read. */
    public static final ErrorCode INVALID_AUTHORIZATION = new ErrorCode("INVALID_AUTHORIZATION");

    /** The API key does not look like one; with status 401. */
    public static final ErrorCode MALFORMED_API_KEY = new ErrorCode("MALFORMED_API_KEY");

    /** The account's quota of a kind of resource is used up; with status 403, and not expected of a lookup. */
    public static final ErrorCode MAX_RESOURCES_REACHED = new ErrorCode("MAX_RESOURCES_REACHED");

    /** No API key was sent; with status 401. */
    public static final ErrorCode MISSING_API_KEY = new ErrorCode("MISSING_API_KEY");

    /** There is no resource of that id; with status 404. */
    public static final ErrorCode NOT_FOUND = new ErrorCode("NOT_FOUND");

    /** A parameter or the request is invalid. */
    public static final ErrorCode VALIDATION_FAILED = new ErrorCode("VALIDATION_FAILED");

    @Serial
    private static final long serialVersionUID = 1L;

    private final String value;

    private ErrorCode(String value) {
        this.value = value;
    }

    /** Returns the code of that text, known or not. */
    public static ErrorCode of(String value) {
        return new ErrorCode(Objects.requireNonNull(value, "value"));
    }

    /** The text as the service sent it. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ErrorCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The text, as one printable line. */
    @Override
    public String toString() {
        return Printable.of(value);
    }
}
