package io.github.faraday4j.testkit;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.CallTrace;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.contract.DatasetLookupContract;
import io.github.faraday4j.testkit.contract.InjectedFault;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

class InMemoryDatasetLookupContractTest extends DatasetLookupContract {

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
    protected void givenFailure(ScopeId scope, ApiError error, @Nullable Duration retryAfter) {
        CallTrace trace = new CallTrace(1, Duration.ofMillis(20));
        fake.failAlways(scope, ApiErrorException.from(error, scope, retryAfter, trace));
    }

    @Override
    protected void givenFault(ScopeId scope, InjectedFault fault) {
        fake.failAlways(scope, fault.failure());
    }
}
