package io.github.faraday4j.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of options, and which one a set of members has. The law is written at {@link DatasetOptions}. */
enum OptionsShape {
    TABLE("table_name"),
    FILE("prefix"),
    UPLOAD("upload_directory"),
    MERGE("merge"),
    CONNECTOR(null),
    UNKNOWN(null);

    private final @Nullable String decidingMember;

    OptionsShape(@Nullable String decidingMember) {
        this.decidingMember = decidingMember;
    }

    static OptionsShape of(boolean documentedType, Map<String, ?> members) {
        boolean plain = true;
        for (OptionsShape shape : values()) {
            if (shape.decidingMember != null) {
                Object value = members.get(shape.decidingMember);
                if (shape == MERGE ? value instanceof List : value instanceof String) {
                    return shape;
                }
                plain &= value == null;
            }
        }
        return plain && documentedType ? CONNECTOR : UNKNOWN;
    }

    /** Refuses options that would be read back as another variant. */
    <T extends WireObject & DatasetOptions> T check(T options, @Nullable Object decidingValue) {
        Map<String, @Nullable Object> members = new HashMap<>(options.unknownMembers());
        if (decidingMember != null && decidingValue != null) {
            members.putIfAbsent(decidingMember, decidingValue);
        }
        OptionsShape shape = of(options.type().isDocumented(), members);
        if (shape != this) {
            throw new IllegalStateException("these members make options of the shape " + shape + " and not " + this
                    + (decidingMember == null ? "" : ", which need " + decidingMember)
                    + "; see DatasetOptions for which members decide");
        }
        return options;
    }
}
