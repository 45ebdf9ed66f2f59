package com.example.targets.testing;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.CallTrace;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ForwardingDatasetLookup;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import io.github.faraday4j.testkit.contract.DatasetLookupContract;
import io.github.faraday4j.testkit.contract.InjectedFault;
import java.time.Duration;
import java.util.List;

// snippet:testing-contract
class OwnPortContractTest extends DatasetLookupContract {

    private final InMemoryDatasetLookup behind = InMemoryDatasetLookup.create();

    @Override
    protected DatasetLookupPort lookup() {
        ForwardingDatasetLookup decorated = behind::datasetsOf; // a decorator of your own goes here
        return decorated;
    }

    @Override
    protected void given(ScopeId scope, List<Dataset> datasets) {
        behind.with(scope, datasets);
    }

    @Override
    protected void givenFailure(ScopeId scope, ApiError error, Duration retryAfter) {
        CallTrace trace = new CallTrace(1, Duration.ofMillis(20));
        behind.failAlways(scope, ApiErrorException.from(error, scope, retryAfter, trace));
    }

    @Override
    protected void givenFault(ScopeId scope, InjectedFault fault) {
        behind.failAlways(scope, fault.failure());
    }
}
// end
