package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.DatasetEnrichment;
import io.github.faraday4j.dataset.DatasetUpdate;
import io.github.faraday4j.dataset.MergeReference;
import io.github.faraday4j.dataset.OutputAuthority;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes what a dataset tells of its ingestion. */
final class IngestCodec {

    private IngestCodec() {}

    /** Reads the enrichment by one source. */
    static @Nullable DatasetEnrichment readEnrichment(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        DatasetEnrichment.Builder datasetEnrichment = DatasetEnrichment.builder();
        String name;
        while ((name = in.nextMember(datasetEnrichment)) != null) {
            switch (name) {
                case "any" -> {
                    long count = in.count();
                    if (count >= 0) {
                        datasetEnrichment.any(count);
                    }
                }
                case "person" -> {
                    long count = in.count();
                    if (count >= 0) {
                        datasetEnrichment.person(count);
                    }
                }
                case "residence" -> {
                    long count = in.count();
                    if (count >= 0) {
                        datasetEnrichment.residence(count);
                    }
                }
                default -> in.undecoded();
            }
        }
        return datasetEnrichment.build();
    }

    /** Reads one ingestion. */
    static @Nullable DatasetUpdate readUpdate(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        DatasetUpdate.Builder datasetUpdate = DatasetUpdate.builder();
        String name;
        while ((name = in.nextMember(datasetUpdate)) != null) {
            switch (name) {
                case "datetime" -> datasetUpdate.datetime(in.instant());
                case "rows_added" -> {
                    long count = in.count();
                    if (count >= 0) {
                        datasetUpdate.rowsAdded(count);
                    }
                }
                default -> in.undecoded();
            }
        }
        return datasetUpdate.build();
    }

    /** Reads the authority that the contents are an assertion of. */
    static @Nullable OutputAuthority readAuthority(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        OutputAuthority.Builder outputAuthority = OutputAuthority.builder();
        String name;
        while ((name = in.nextMember(outputAuthority)) != null) {
            switch (name) {
                case "date" -> outputAuthority.date(in.text());
                case "name" -> outputAuthority.name(in.text());
                default -> in.undecoded();
            }
        }
        return outputAuthority.build();
    }

    /** Reads a link to a merge dataset. */
    static @Nullable MergeReference readMergeReference(JsonInput in) throws IOException {
        return in.atObject() ? MergeReference.of(RawJson.map(in.parser())) : in.skip();
    }

    static void writeEnrichment(JsonOutput out, DatasetEnrichment datasetEnrichment) throws IOException {
        out.begin(datasetEnrichment.unknownMembers());
        out.count("any", datasetEnrichment.any());
        out.count("person", datasetEnrichment.person());
        out.count("residence", datasetEnrichment.residence());
        out.end();
    }

    static void writeUpdate(JsonOutput out, DatasetUpdate datasetUpdate) throws IOException {
        out.begin(datasetUpdate.unknownMembers());
        out.instant("datetime", datasetUpdate.datetime());
        out.count("rows_added", datasetUpdate.rowsAdded());
        out.end();
    }

    static void writeAuthority(JsonOutput out, OutputAuthority outputAuthority) throws IOException {
        out.begin(outputAuthority.unknownMembers());
        out.text("date", outputAuthority.date());
        out.text("name", outputAuthority.name());
        out.end();
    }

    static void writeMergeReference(JsonOutput out, MergeReference reference) throws IOException {
        out.begin(reference.unknownMembers());
        out.word("dataset_id", reference.datasetId());
        out.text("join_column", reference.joinColumn());
        out.end();
    }
}
