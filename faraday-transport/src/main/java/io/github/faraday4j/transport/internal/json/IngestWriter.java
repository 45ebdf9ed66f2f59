package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.DatasetEnrichment;
import io.github.faraday4j.dataset.DatasetUpdate;
import io.github.faraday4j.dataset.OutputAuthority;
import java.io.IOException;

/** Writes what a dataset tells of its ingestion. */
final class IngestWriter {

    private IngestWriter() {}

    static void enrichment(JsonOutput out, DatasetEnrichment datasetEnrichment) throws IOException {
        out.begin(datasetEnrichment.unknownMembers());
        out.count("any", datasetEnrichment.any());
        out.count("person", datasetEnrichment.person());
        out.count("residence", datasetEnrichment.residence());
        out.end();
    }

    static void update(JsonOutput out, DatasetUpdate datasetUpdate) throws IOException {
        out.begin(datasetUpdate.unknownMembers());
        out.instant("datetime", datasetUpdate.datetime());
        out.count("rows_added", datasetUpdate.rowsAdded());
        out.end();
    }

    static void authority(JsonOutput out, OutputAuthority outputAuthority) throws IOException {
        out.begin(outputAuthority.unknownMembers());
        out.text("date", outputAuthority.date());
        out.text("name", outputAuthority.name());
        out.end();
    }
}
