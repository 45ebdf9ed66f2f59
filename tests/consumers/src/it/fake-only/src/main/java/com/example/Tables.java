package com.example;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.ReferenceableTable;
import java.util.List;

/** The use case: it knows the port, and neither HTTP nor JSON. */
final class Tables {

    private final DatasetLookupPort lookup;

    Tables(DatasetLookupPort lookup) {
        this.lookup = lookup;
    }

    List<String> columns(ScopeId scope) {
        return ReferenceableTable.among(lookup.datasetsOf(scope)).stream()
                .map(ReferenceableTable::column)
                .toList();
    }
}
