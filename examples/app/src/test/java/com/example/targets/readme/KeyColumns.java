package com.example.targets.readme;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.ReferenceableTable;
import java.util.List;

// snippet:key-columns
final class KeyColumns {

    private final DatasetLookupPort lookup;

    KeyColumns(DatasetLookupPort lookup) {
        this.lookup = lookup;
    }

    List<String> of(ScopeId scope) {
        return ReferenceableTable.among(lookup.datasetsOf(scope)).stream()
                .map(ReferenceableTable::column)
                .toList();
    }
}
// end
