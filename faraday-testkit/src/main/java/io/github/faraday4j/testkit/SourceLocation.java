package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetOptions;
import io.github.faraday4j.dataset.FileOptions;
import io.github.faraday4j.dataset.TableOptions;
import io.github.faraday4j.dataset.UploadOptions;
import java.util.Optional;

/** Where a dataset reads from, also of one without key columns, which {@code ReferenceableTable} leaves out. */
final class SourceLocation {

    private SourceLocation() {}

    static Optional<String> of(Dataset dataset) {
        DatasetOptions options = dataset.options();
        if (options instanceof TableOptions table) {
            return Optional.of(table.tableName());
        }
        if (options instanceof FileOptions files) {
            return Optional.of(files.prefix());
        }
        if (options instanceof UploadOptions upload) {
            return Optional.of(upload.uploadDirectory());
        }
        return Optional.empty();
    }
}
