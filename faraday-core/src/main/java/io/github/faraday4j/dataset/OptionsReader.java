package io.github.faraday4j.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads options of each shape from raw members. */
final class OptionsReader {

    private OptionsReader() {}

    static DatasetOptions read(Map<String, ?> given) {
        Map<String, ?> members = RawValues.copyMembers("options", given);
        boolean documentedType = members.get("type") instanceof String type
                && SourceType.of(type).isDocumented();
        return switch (OptionsShape.of(documentedType, members)) {
            case TABLE -> table(members);
            case FILE -> files(members);
            case UPLOAD -> upload(members);
            case MERGE -> merge(members);
            case CONNECTOR -> connector(members);
            case UNKNOWN -> unknown(members);
        };
    }

    private static TableOptions table(Map<String, ?> members) {
        TableOptions.Builder options = TableOptions.builder();
        members.forEach((name, value) -> {
            if (name.equals("type") && value instanceof String text) {
                options.type(SourceType.of(text));
            } else if (name.equals("table_name") && value instanceof String text) {
                options.tableName(text);
            } else if (name.equals("schema") && value instanceof String text) {
                options.schema(text);
            } else if (name.equals("case_sensitive_columns") && value instanceof Boolean flag) {
                options.caseSensitiveColumns(flag);
            } else {
                options.undecoded(name, value);
            }
        });
        return options.build();
    }

    private static FileOptions files(Map<String, ?> members) {
        FileOptions.Builder options = FileOptions.builder();
        members.forEach((name, value) -> {
            if (name.equals("type") && value instanceof String text) {
                options.type(SourceType.of(text));
            } else if (name.equals("prefix") && value instanceof String text) {
                options.prefix(text);
            } else if (name.equals("delimiter") && value instanceof String text) {
                options.delimiter(text);
            } else if (name.equals("header_row") && value instanceof String text) {
                options.headerRow(text);
            } else if (name.equals("encrypted") && value instanceof Boolean flag) {
                options.encrypted(flag);
            } else if (name.equals("replace_all_with_latest_file") && value instanceof Boolean flag) {
                options.replaceAllWithLatestFile(flag);
            } else {
                options.undecoded(name, value);
            }
        });
        return options.build();
    }

    private static UploadOptions upload(Map<String, ?> members) {
        UploadOptions.Builder options = UploadOptions.builder();
        members.forEach((name, value) -> {
            if (name.equals("type") && value instanceof String text) {
                options.type(SourceType.of(text));
            } else if (name.equals("upload_directory") && value instanceof String text) {
                options.uploadDirectory(text);
            } else if (name.equals("delimiter") && value instanceof String text) {
                options.delimiter(text);
            } else if (name.equals("header_row") && value instanceof String text) {
                options.headerRow(text);
            } else if (name.equals("encrypted") && value instanceof Boolean flag) {
                options.encrypted(flag);
            } else if (name.equals("replace_all_with_latest_file") && value instanceof Boolean flag) {
                options.replaceAllWithLatestFile(flag);
            } else {
                options.undecoded(name, value);
            }
        });
        return options.build();
    }

    private static MergeOptions merge(Map<String, ?> members) {
        MergeOptions.Builder options = MergeOptions.builder();
        members.forEach((name, value) -> {
            if (name.equals("type") && value instanceof String text) {
                options.type(SourceType.of(text));
            } else if (name.equals("merge") && value instanceof List<?> list) {
                mergeSources(options, list);
            } else if (name.equals("migrate") && value instanceof Boolean flag) {
                options.migrate(flag);
            } else {
                options.undecoded(name, value);
            }
        });
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

    private static ConnectorOptions connector(Map<String, ?> members) {
        ConnectorOptions.Builder options = ConnectorOptions.builder();
        members.forEach((name, value) -> {
            if (name.equals("type") && value instanceof String text) {
                options.type(SourceType.of(text));
            } else if (name.equals("tenant_subdomain") && value instanceof String text) {
                options.tenantSubdomain(text);
            } else {
                options.undecoded(name, value);
            }
        });
        return options.build();
    }

    private static UnknownOptions unknown(Map<String, ? extends @Nullable Object> members) {
        UnknownOptions.Builder options = UnknownOptions.builder();
        members.forEach((name, value) -> {
            if (name.equals("type") && value instanceof String text) {
                options.type(SourceType.of(text));
            } else {
                options.undecoded(name, value);
            }
        });
        return options.build();
    }
}
