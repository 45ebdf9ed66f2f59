package com.example;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.DatasetStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells over HTTP what the lookup answers. */
@RestController
class DatasetController {

    record Summary(ScopeId scope, Optional<Dataset> first, Map<DatasetId, DatasetStatus> states) {}

    private final DatasetLookupPort lookup;

    DatasetController(DatasetLookupPort lookup) {
        this.lookup = lookup;
    }

    @GetMapping("/scopes/{scope}/datasets")
    List<Dataset> datasets(@PathVariable("scope") ScopeId scope) {
        return lookup.datasetsOf(scope);
    }

    @PostMapping("/summary")
    Summary summary(@RequestBody ScopeId scope) {
        List<Dataset> datasets = lookup.datasetsOf(scope);
        Map<DatasetId, DatasetStatus> states = new LinkedHashMap<>();
        datasets.forEach(dataset -> states.put(dataset.id(), dataset.status()));
        return new Summary(scope, datasets.stream().findFirst(), states);
    }
}
