package com.example.core;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.ReferenceableTable;
import java.util.List;

/** A use case behind the port, which nothing but core is needed for. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Dataset orders = Dataset.builder()
                .id("8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d")
                .name("orders")
                .status(DatasetStatus.READY)
                .referenceKeyColumns(List.of("order_id"))
                .build();
        DatasetLookupPort port = scope -> List.of(orders);
        for (ReferenceableTable table :
                ReferenceableTable.among(port.datasetsOf(ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11")))) {
            System.out.println(table.datasetName() + "." + table.column());
        }
    }
}
