package io.github.faraday4j.dataset;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a dataset sends to a stream, in the form that allows several mappings to one stream. Immutable. */
public final class StreamMapping extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<Map<String, StreamProperty>> PROPERTIES = MEMBERS.add("properties", Map.class);
    static final Member<UUID> STREAM_ID = MEMBERS.add("stream_id", String.class);
    static final Member<String> STREAM_NAME = MEMBERS.add("stream_name", String.class);

    private StreamMapping(Builder builder) {
        super(builder);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Property of the stream to its value; usual ones are {@code data}, {@code datetime}, {@code authority}, {@code
     * precision}, {@code derivations} and {@code quality}.
     */
    public Map<String, StreamProperty> properties() {
        return map(PROPERTIES);
    }

    /** The stream; absent if it is yet to be made. */
    public Optional<UUID> streamId() {
        return optional(STREAM_ID);
    }

    /** Name of the stream; unknown ones are made on demand. */
    public Optional<String> streamName() {
        return optional(STREAM_NAME);
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(StreamMapping origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code properties}. */
        public Builder properties(Map<String, ? extends StreamProperty> properties) {
            return setMap(PROPERTIES, properties);
        }

        /** Sets {@code stream_id}; null for absent. */
        public Builder streamId(@Nullable UUID streamId) {
            return set(STREAM_ID, streamId);
        }

        /** Sets {@code stream_name}; null for absent. */
        public Builder streamName(@Nullable String streamName) {
            return set(STREAM_NAME, streamName);
        }

        /** Returns the object. */
        public StreamMapping build() {
            return new StreamMapping(this);
        }
    }
}
