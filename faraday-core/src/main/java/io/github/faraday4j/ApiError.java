package io.github.faraday4j;

import io.github.faraday4j.internal.Printable;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the service said when it refused: the status, and what its error body told. Immutable.
 *
 * <p>Only the status is certain. A body that is empty, cut, or somebody else's leaves the rest absent; nothing is
 * invented. The texts are the service's own and untouched.
 */
public final class ApiError implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MAX_SHOWN = 5;

    private final int status;
    private final @Nullable ErrorCode code;
    private final @Nullable String errorId;
    private final @Nullable String note;

    @SuppressWarnings("serial") // always one of List.copyOf, which is serializable
    private final List<ValidationError> validationErrors;

    private ApiError(Builder builder) {
        this.status = builder.status;
        this.code = builder.code;
        this.errorId = builder.errorId;
        this.note = builder.note;
        this.validationErrors = builder.validationErrors;
    }

    /** Returns a builder with nothing set but the status. */
    public static Builder builder(int status) {
        return new Builder().status(status);
    }

    /** Returns a builder with nothing set; it needs a status. */
    public static Builder builder() {
        return new Builder();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The service's word for it, {@code error} on the wire. */
    public Optional<ErrorCode> code() {
        return Optional.ofNullable(code);
    }

    /** The id of this very error, {@code id} on the wire; the vendor asks for it in bug reports. */
    public Optional<String> errorId() {
        return Optional.ofNullable(errorId);
    }

    /** The service's description for people, {@code note} on the wire. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** What the service found wrong with the request; empty if it did not say, unmodifiable. */
    public List<ValidationError> validationErrors() {
        return validationErrors;
    }

    /** Tells if there is nothing but the status: then it may not be the service's at all. */
    boolean isBare() {
        return code == null && errorId == null && note == null && validationErrors.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApiError that
                && status == that.status
                && Objects.equals(code, that.code)
                && Objects.equals(errorId, that.errorId)
                && Objects.equals(note, that.note)
                && validationErrors.equals(that.validationErrors);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, code, errorId, note, validationErrors);
    }

    /** One printable line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(status);
        if (code != null) {
            text.append(' ').append(Printable.of(code.value()));
        }
        if (note != null) {
            text.append(", ").append(Printable.of(note));
        }
        validationErrors.stream().limit(MAX_SHOWN).forEach(error -> text.append("; ")
                .append(error));
        if (validationErrors.size() > MAX_SHOWN) {
            text.append("; and ").append(validationErrors.size() - MAX_SHOWN).append(" more");
        }
        if (errorId != null) {
            text.append(", error id ").append(Printable.of(errorId));
        }
        return text.toString();
    }

    /** Collects the parts of an error; only the status is needed. Not safe for use by several threads. */
    public static final class Builder {

        private int status;
        private @Nullable ErrorCode code;
        private @Nullable String errorId;
        private @Nullable String note;
        private List<ValidationError> validationErrors = List.of();

        private Builder() {}

        /** Sets the HTTP status, 100 to 999. */
        public Builder status(int status) {
            this.status = status;
            return this;
        }

        /** Sets the service's word; null for absent. */
        public Builder code(@Nullable ErrorCode code) {
            this.code = code;
            return this;
        }

        /** Sets the id of this error; null for absent. */
        public Builder errorId(@Nullable String errorId) {
            this.errorId = errorId;
            return this;
        }

        /** Sets the description; null for absent. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** Sets what was found wrong with the request. */
        public Builder validationErrors(List<ValidationError> validationErrors) {
            this.validationErrors = List.copyOf(validationErrors);
            return this;
        }

        /**
         * Returns the error.
         *
         * @throws IllegalStateException if no status was set
         */
        public ApiError build() {
            if (status < 100 || status > 999) {
                throw new IllegalStateException("status must be from 100 to 999 but was " + status);
            }
            return new ApiError(this);
        }
    }
}
