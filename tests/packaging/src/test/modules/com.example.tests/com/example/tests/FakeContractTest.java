package com.example.tests;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.CallTrace;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import io.github.faraday4j.testkit.contract.DatasetLookupContract;
import java.time.Duration;
import java.util.List;

class FakeContractTest extends DatasetLookupContract {

    private final InMemoryDatasetLookup fake = InMemoryDatasetLookup.create();

    @Override
    protected DatasetLookupPort lookup() {
        return fake;
    }

    @Override
    protected void given(ScopeId scope, List<Dataset> datasets) {
        fake.with(scope, datasets);
    }

    @Override
    protected void givenFailure(ScopeId scope, ApiError error, Duration retryAfter) {
        CallTrace trace = new CallTrace(1, Duration.ofMillis(20));
        fake.failAlways(scope, ApiErrorException.from(error, scope, retryAfter, trace));
    }
}
