package io.github.faraday4j.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads options of each shape from raw members. */
final class OptionsReader {

    private OptionsReader() {}

    static DatasetOptions read(Map<String, ?> given) {
        Map<String, @Nullable Object> members = RawValues.copyMembers("options", given);
        boolean documentedType = members.get("type") instanceof String type
                && SourceType.of(type).isDocumented();
        return switch (OptionsShape.of(documentedType, members)) {
            case TABLE ->
                fill(TableOptions.builder(), TableOptions.TYPE, members).build();
            case FILE -> fill(FileOptions.builder(), FileOptions.TYPE, members).build();
            case UPLOAD ->
                fill(UploadOptions.builder(), UploadOptions.TYPE, members).build();
            case MERGE -> merge(members);
            case CONNECTOR ->
                fill(ConnectorOptions.builder(), ConnectorOptions.TYPE, members).build();
            case UNKNOWN ->
                fill(UnknownOptions.builder(), UnknownOptions.TYPE, members).build();
        };
    }

    private static <B extends WireBuilder<B>> B fill(
            B options, Member<SourceType> type, Map<String, @Nullable Object> members) {
        members.forEach((name, value) -> {
            if (name.equals(type.wireName()) && value instanceof String text) {
                options.set(type, SourceType.of(text));
            } else {
                options.setRaw(name, value);
            }
        });
        return options;
    }

    private static MergeOptions merge(Map<String, @Nullable Object> members) {
        MergeOptions.Builder options = fill(MergeOptions.builder(), MergeOptions.TYPE, members);
        if (members.get("merge") instanceof List<?> list) {
            mergeSources(options, list);
        }
        return options.build();
    }

    @SuppressWarnings("unchecked") // the keys of a raw map are texts; RawValues refuses others when it copies
    private static void mergeSources(MergeOptions.Builder options, List<?> list) {
        List<MergeReference> sources = new ArrayList<>(list.size());
        boolean whole = true;
        for (Object entry : list) {
            if (entry instanceof Map<?, ?> source) {
                sources.add(MergeReference.of((Map<String, ?>) source));
            } else {
                whole &= entry == null;
            }
        }
        options.merge(sources);
        if (!whole) {
            options.partlyDecoded("merge", list);
        }
    }
}
