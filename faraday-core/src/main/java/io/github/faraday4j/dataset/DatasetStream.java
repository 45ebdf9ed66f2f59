package io.github.faraday4j.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a dataset sends to one stream, and which rows. Immutable. */
public final class DatasetStream extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<Boolean> CLASSIC = MEMBERS.add("classic", Boolean.class);
    static final Member<List<Condition>> CONDITIONS = MEMBERS.add("conditions", List.class);
    static final Member<Map<String, DataMapColumn>> DATA_MAP = MEMBERS.add("data_map", Map.class);
    static final Member<UUID> STREAM_ID = MEMBERS.add("stream_id", String.class);

    private DatasetStream(Builder builder) {
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

    /** Whether the stream was made inside Faraday. */
    public Optional<Boolean> classic() {
        return optional(CLASSIC);
    }

    /** Tests that a row must pass. */
    public List<Condition> conditions() {
        return list(CONDITIONS);
    }

    /** Property of the stream to its column; {@code datetime} is reserved and recommended. */
    public Map<String, DataMapColumn> dataMap() {
        return map(DATA_MAP);
    }

    /** The stream. */
    public Optional<UUID> streamId() {
        return optional(STREAM_ID);
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(DatasetStream origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code classic}; null for absent. */
        public Builder classic(@Nullable Boolean classic) {
            return set(CLASSIC, classic);
        }

        /** Sets {@code conditions}. */
        public Builder conditions(List<? extends Condition> conditions) {
            return setList(CONDITIONS, conditions);
        }

        /** Sets {@code data_map}. */
        public Builder dataMap(Map<String, ? extends DataMapColumn> dataMap) {
            return setMap(DATA_MAP, dataMap);
        }

        /** Sets {@code stream_id}; null for absent. */
        public Builder streamId(@Nullable UUID streamId) {
            return set(STREAM_ID, streamId);
        }

        /** Returns the object. */
        public DatasetStream build() {
            return new DatasetStream(this);
        }
    }
}
