package io.github.faraday4j;

import io.github.faraday4j.internal.Printable;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the service found wrong with a request, an element of {@code validationErrors}. Immutable.
 *
 * <p>The texts are the service's own and untouched; neutralise them before they reach a terminal or a log.
 */
public final class ValidationError implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable String path;
    private final @Nullable String message;
    private final @Nullable String errorType;
    private final @Nullable String suggestion;

    private ValidationError(Builder builder) {
        this.path = builder.path;
        this.message = builder.message;
        this.errorType = builder.errorType;
        this.suggestion = builder.suggestion;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where in the request. */
    public Optional<String> path() {
        return Optional.ofNullable(path);
    }

    /** What is wrong there. */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /** The kind of mistake, {@code context.errorType} on the wire. */
    public Optional<String> errorType() {
        return Optional.ofNullable(errorType);
    }

    /** What the service would rather have seen. */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValidationError that
                && Objects.equals(path, that.path)
                && Objects.equals(message, that.message)
                && Objects.equals(errorType, that.errorType)
                && Objects.equals(suggestion, that.suggestion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, message, errorType, suggestion);
    }

    /** One printable line. */
    @Override
    public String toString() {
        String text = (path == null ? "" : path + ": ")
                + (message == null ? "invalid" : message)
                + (suggestion == null ? "" : " (" + suggestion + ')');
        return Printable.of(text);
    }

    /** Collects the parts of a validation error, none of which is needed. Not safe for use by several threads. */
    public static final class Builder {

        private @Nullable String path;
        private @Nullable String message;
        private @Nullable String errorType;
        private @Nullable String suggestion;

        private Builder() {}

        /** Sets where in the request; null for unknown. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** Sets what is wrong; null for unknown. */
        public Builder message(@Nullable String message) {
            this.message = message;
            return this;
        }

        /** Sets the kind of mistake; null for unknown. */
        public Builder errorType(@Nullable String errorType) {
            this.errorType = errorType;
            return this;
        }

        /** Sets what would be right; null for unknown. */
        public Builder suggestion(@Nullable String suggestion) {
            this.suggestion = suggestion;
            return this;
        }

        /** Returns the validation error. */
        public ValidationError build() {
            return new ValidationError(this);
        }
    }
}
