package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.Dataset;
import java.io.IOException;
import java.util.Optional;

/** Writes one dataset; what lies beneath it has writers of its own. */
final class DatasetWriter {

    private DatasetWriter() {}

    static void write(JsonOutput out, Dataset dataset) throws IOException {
        out.begin(dataset.unknownMembers());
        out.instant("archived_at", dataset.archivedAt());
        out.word("connection_id", dataset.connectionId());
        out.instant("created_at", dataset.createdAt());
        out.list("detected_columns", dataset.detectedColumns(), ColumnWriter::write);
        out.map("enrichment", dataset.enrichment(), IngestWriter::enrichment);
        out.word("id", Optional.of(dataset.id()));
        out.count("identified_count", dataset.identifiedCount());
        out.list("identity_providers", dataset.identityProviders(), IdentityWriter::provider);
        out.map("identity_sets", dataset.identitySets(), IdentityWriter::set);
        out.text("incremental_column", dataset.incrementalColumn());
        out.instant("last_read_input_at", dataset.lastReadInputAt());
        out.instant("last_updated_config_at", dataset.lastUpdatedConfigAt());
        out.instant("last_updated_output_at", dataset.lastUpdatedOutputAt());
        out.flag("managed", dataset.managed());
        out.count("matched_count", dataset.matchedCount());
        out.list("merge_datasets", dataset.mergeDatasets(), OptionsWriter::mergeReference);
        out.text("name", Optional.of(dataset.name()).filter(name -> dataset.has("name")));
        out.member(
                "options",
                Optional.of(dataset.options()).filter(options -> dataset.has("options")),
                OptionsWriter::write);
        out.member("output_all_columns_as_traits", dataset.outputAllColumnsAsTraits(), TraitWriter::allColumns);
        out.member("output_to_authority", dataset.outputToAuthority(), IngestWriter::authority);
        out.map("output_to_streams", dataset.outputToStreams(), StreamWriter::stream);
        out.list("output_to_streams_array", dataset.outputToStreamsArray(), StreamMappingWriter::write);
        out.map("output_to_traits", dataset.outputToTraits(), TraitWriter::trait);
        out.flag("preview", dataset.preview());
        out.word("privacy", dataset.privacy());
        out.text("reference_key_column", dataset.referenceKeyColumn());
        out.texts("reference_key_columns", dataset.referenceKeyColumns());
        out.word("resource_type", dataset.resourceType());
        out.count("row_count", dataset.rowCount());
        out.member("sample", dataset.sample(), JsonOutput::raw);
        out.word("status", Optional.of(dataset.status()).filter(status -> dataset.has("status")));
        out.instant("status_changed_at", dataset.statusChangedAt());
        out.text("status_error", dataset.statusError());
        out.instant("updated_at", dataset.updatedAt());
        out.list("updates", dataset.updates(), IngestWriter::update);
        out.texts("upsert_columns", dataset.upsertColumns());
        out.end();
    }
}
