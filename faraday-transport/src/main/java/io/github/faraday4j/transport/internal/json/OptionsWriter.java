package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.ConnectorOptions;
import io.github.faraday4j.dataset.DatasetOptions;
import io.github.faraday4j.dataset.FileOptions;
import io.github.faraday4j.dataset.MergeOptions;
import io.github.faraday4j.dataset.TableOptions;
import io.github.faraday4j.dataset.UploadOptions;
import java.io.IOException;
import java.util.Optional;

/** Writes options of each shape. */
final class OptionsWriter {

    private OptionsWriter() {}

    static void write(JsonOutput out, DatasetOptions options) throws IOException {
        out.begin(options.unknownMembers());
        out.word("type", Optional.of(options.type()).filter(type -> options.has("type")));
        if (options instanceof TableOptions table) {
            out.text("table_name", Optional.of(table.tableName()));
            out.text("schema", table.schema());
            out.flag("case_sensitive_columns", table.caseSensitiveColumns());
        } else if (options instanceof FileOptions files) {
            out.text("prefix", Optional.of(files.prefix()));
            out.text("delimiter", files.delimiter());
            out.flag("encrypted", files.encrypted());
            out.text("header_row", files.headerRow());
            out.flag("replace_all_with_latest_file", files.replaceAllWithLatestFile());
        } else if (options instanceof UploadOptions upload) {
            out.text("upload_directory", Optional.of(upload.uploadDirectory()));
            out.text("delimiter", upload.delimiter());
            out.flag("encrypted", upload.encrypted());
            out.text("header_row", upload.headerRow());
            out.flag("replace_all_with_latest_file", upload.replaceAllWithLatestFile());
        } else if (options instanceof MergeOptions merge) {
            // Even an empty one: it is what tells the shape.
            out.listOrEmpty("merge", merge.merge(), IngestCodec::writeMergeReference);
            out.flag("migrate", merge.migrate());
        } else if (options instanceof ConnectorOptions connector) {
            out.text("tenant_subdomain", connector.tenantSubdomain());
        }
        out.end();
    }
}
