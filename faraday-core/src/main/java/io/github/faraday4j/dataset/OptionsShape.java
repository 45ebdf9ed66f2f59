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

    private static final List<OptionsShape> SHAPES = List.of(values());

    private final @Nullable String decidingMember;

    OptionsShape(@Nullable String decidingMember) {
        this.decidingMember = decidingMember;
    }

    static OptionsShape of(boolean documentedType, Map<String, ?> members) {
        boolean plain = true;
        for (OptionsShape shape : SHAPES) {
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

    /**
     * Whether a member that tells these options' source is among those that were not understood: their type, the schema of
     * a table, or a member that would have decided their shape before the one that did.
     */
    static boolean isSourceUnreadable(DatasetOptions options) {
        Map<String, @Nullable Object> raw = options.unknownMembers();
        if (raw.isEmpty()) {
            return false;
        }
        if (raw.containsKey("type") || (options instanceof TableOptions && raw.containsKey("schema"))) {
            return true;
        }
        OptionsShape decided = of(options);
        return SHAPES.stream()
                .filter(shape -> shape.decidingMember != null && shape.compareTo(decided) <= 0)
                .anyMatch(shape -> raw.containsKey(shape.decidingMember));
    }

    private static OptionsShape of(DatasetOptions options) {
        if (options instanceof TableOptions) {
            return TABLE;
        } else if (options instanceof FileOptions) {
            return FILE;
        } else if (options instanceof UploadOptions) {
            return UPLOAD;
        }
        return options instanceof MergeOptions ? MERGE : UNKNOWN;
    }

    /** Refuses options that would be read back as another variant. */
    <T extends WireObject & DatasetOptions> T check(T options, @Nullable Object decidingValue) {
        OptionsShape shape = of(options.type().isDocumented(), deciding(options.unknownMembers(), decidingValue));
        if (shape != this) {
            throw new IllegalStateException("these members make options of the shape " + shape + " and not " + this
                    + (decidingMember == null ? "" : ", which need " + decidingMember)
                    + "; see DatasetOptions for which members decide");
        }
        return options;
    }

    private Map<String, @Nullable Object> deciding(
            Map<String, @Nullable Object> unknownMembers, @Nullable Object decidingValue) {
        if (decidingMember == null || decidingValue == null) {
            return unknownMembers;
        }
        if (unknownMembers.isEmpty()) {
            return Map.of(decidingMember, decidingValue);
        }
        Map<String, @Nullable Object> members = new HashMap<>(unknownMembers);
        members.putIfAbsent(decidingMember, decidingValue); // a raw value is what gets written
        return members;
    }
}
