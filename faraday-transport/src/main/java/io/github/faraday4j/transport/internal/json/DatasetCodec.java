package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.MalformedResponseException.Kind;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.DatasetOptions;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.Privacy;
import io.github.faraday4j.dataset.ResourceType;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes one dataset; what lies beneath it has readers of its own. */
final class DatasetCodec {

    private static final VocabularyIndex<ResourceType> RESOURCE_TYPES =
            VocabularyIndex.of(ResourceType::of, ResourceType.documented());
    private static final VocabularyIndex<DatasetStatus> STATUSES =
            VocabularyIndex.of(DatasetStatus::of, DatasetStatus.documented());

    private DatasetCodec() {}

    /**
     * Reads the object at the current token.
     *
     * @param index its place in the list
     * @throws MalformedJsonException if it has no readable id
     */
    static Dataset read(JsonInput in, int index) throws IOException, MalformedJsonException {
        Dataset.Builder dataset = Dataset.builder().withoutName();
        DatasetId id = null;
        boolean idSeen = false;
        String name;
        while ((name = in.nextMember(dataset)) != null) {
            if (name.equals("id")) {
                idSeen = !in.atNull();
                id = in.datasetId();
            } else {
                readMember(in, name, dataset);
            }
        }
        if (id == null) {
            String problem = idSeen ? "the id is no UUID in its 36-character form" : "the id is missing";
            throw new MalformedJsonException(Kind.SHAPE, "$[" + index + "].id", problem);
        }
        return dataset.id(id).build();
    }

    private static void readMember(JsonInput in, String name, Dataset.Builder dataset) throws IOException {
        switch (name) {
            case "archived_at" -> dataset.archivedAt(in.instant());
            case "connection_id" -> dataset.connectionId(in.uuid());
            case "created_at" -> dataset.createdAt(in.instant());
            case "detected_columns" -> dataset.detectedColumns(in.columns());
            case "enrichment" -> dataset.enrichment(in.map(IngestCodec::readEnrichment));
            case "identified_count" -> {
                long count = in.count();
                if (count >= 0) {
                    dataset.identifiedCount(count);
                }
            }
            case "identity_providers" -> dataset.identityProviders(IdentityCodec.readProviders(in));
            case "identity_sets" -> dataset.identitySets(in.map(IdentityCodec::readSet));
            case "incremental_column" -> dataset.incrementalColumn(in.text());
            case "last_read_input_at" -> dataset.lastReadInputAt(in.instant());
            case "last_updated_config_at" -> dataset.lastUpdatedConfigAt(in.instant());
            case "last_updated_output_at" -> dataset.lastUpdatedOutputAt(in.instant());
            case "managed" -> dataset.managed(in.flag());
            case "matched_count" -> {
                long count = in.count();
                if (count >= 0) {
                    dataset.matchedCount(count);
                }
            }
            case "merge_datasets" -> dataset.mergeDatasets(in.list(IngestCodec::readMergeReference));
            case "name" -> {
                String text = in.text();
                if (text == null) {
                    dataset.withoutName();
                } else {
                    dataset.name(text);
                }
            }
            case "options" -> dataset.options(readOptions(in));
            case "output_all_columns_as_traits" ->
                dataset.outputAllColumnsAsTraits(in.object(TraitCodec::readAllColumns));
            case "output_to_authority" -> dataset.outputToAuthority(in.object(IngestCodec::readAuthority));
            case "output_to_streams" -> dataset.outputToStreams(in.map(StreamCodec::readStream));
            case "output_to_streams_array" -> dataset.outputToStreamsArray(in.list(StreamMappingCodec::read));
            case "output_to_traits" -> dataset.outputToTraits(in.map(TraitCodec::readTrait));
            case "preview" -> dataset.preview(in.flag());
            case "privacy" -> dataset.privacy(in.word(Privacy::of));
            case "reference_key_column" -> dataset.referenceKeyColumn(in.text());
            case "reference_key_columns" -> dataset.referenceKeyColumns(in.texts());
            case "resource_type" -> dataset.resourceType(in.word(RESOURCE_TYPES));
            case "row_count" -> {
                long count = in.count();
                if (count >= 0) {
                    dataset.rowCount(count);
                }
            }
            case "sample" -> dataset.sample(readSample(in));
            case "status" -> dataset.status(in.word(STATUSES));
            case "status_changed_at" -> dataset.statusChangedAt(in.instant());
            case "status_error" -> dataset.statusError(in.text());
            case "updated_at" -> dataset.updatedAt(in.instant());
            case "updates" -> dataset.updates(in.list(IngestCodec::readUpdate));
            case "upsert_columns" -> dataset.upsertColumns(in.texts());
            default -> in.undecoded();
        }
    }

    private static @Nullable DatasetOptions readOptions(JsonInput in) throws IOException {
        return in.atObject() ? DatasetOptions.of(RawJson.map(in.parser())) : in.undecoded();
    }

    private static @Nullable Object readSample(JsonInput in) throws IOException {
        return in.atObject() || in.atArray() ? RawJson.read(in.parser()) : in.undecoded();
    }

    static void write(JsonOutput out, Dataset dataset) throws IOException {
        out.begin(dataset.unknownMembers());
        out.instant("archived_at", dataset.archivedAt());
        out.word("connection_id", dataset.connectionId());
        out.instant("created_at", dataset.createdAt());
        out.list("detected_columns", dataset.detectedColumns(), ColumnCodec::write);
        out.map("enrichment", dataset.enrichment(), IngestCodec::writeEnrichment);
        out.word("id", Optional.of(dataset.id()));
        out.count("identified_count", dataset.identifiedCount());
        out.list("identity_providers", dataset.identityProviders(), IdentityCodec::writeProvider);
        out.map("identity_sets", dataset.identitySets(), IdentityCodec::writeSet);
        out.text("incremental_column", dataset.incrementalColumn());
        out.instant("last_read_input_at", dataset.lastReadInputAt());
        out.instant("last_updated_config_at", dataset.lastUpdatedConfigAt());
        out.instant("last_updated_output_at", dataset.lastUpdatedOutputAt());
        out.flag("managed", dataset.managed());
        out.count("matched_count", dataset.matchedCount());
        out.list("merge_datasets", dataset.mergeDatasets(), IngestCodec::writeMergeReference);
        out.text("name", Optional.of(dataset.name()).filter(name -> dataset.has("name")));
        out.member(
                "options",
                Optional.of(dataset.options()).filter(options -> dataset.has("options")),
                OptionsWriter::write);
        out.member("output_all_columns_as_traits", dataset.outputAllColumnsAsTraits(), TraitCodec::writeAllColumns);
        out.member("output_to_authority", dataset.outputToAuthority(), IngestCodec::writeAuthority);
        out.map("output_to_streams", dataset.outputToStreams(), StreamCodec::writeStream);
        out.list("output_to_streams_array", dataset.outputToStreamsArray(), StreamMappingCodec::write);
        out.map("output_to_traits", dataset.outputToTraits(), TraitCodec::writeTrait);
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
        out.list("updates", dataset.updates(), IngestCodec::writeUpdate);
        out.texts("upsert_columns", dataset.upsertColumns());
        out.end();
    }
}
