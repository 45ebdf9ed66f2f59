package com.example;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.ReferenceableTable;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.util.List;

final class FirstLookup {

    private FirstLookup() {}

    public static void main(String[] args) {
        ScopeId scope = ScopeId.of(args[0]);
        try (DatasetLookupAdapter lookup = DatasetLookups.open(FaradayConfig.fromEnvironment())) {
            List<Dataset> datasets = lookup.datasetsOf(scope);
            datasets.forEach(System.out::println);
            for (ReferenceableTable table : ReferenceableTable.among(datasets)) {
                System.out.println(table.column() + " of " + table.sources() + ", caveats " + table.caveats());
            }
        }
    }
}
