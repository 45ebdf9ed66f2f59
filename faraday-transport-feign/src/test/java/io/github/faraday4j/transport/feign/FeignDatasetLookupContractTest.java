package io.github.faraday4j.transport.feign;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubServer;
import io.github.faraday4j.testkit.contract.DatasetLookupContract;
import io.github.faraday4j.testkit.contract.InjectedFault;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

class FeignDatasetLookupContractTest extends DatasetLookupContract {

    /** The contract sets a limit where it wants one. */
    private static final Duration AMPLE = Duration.ofMinutes(2);

    private final FaradayStubServer faraday = FaradayStubServer.start();
    private final DatasetLookupAdapter lookup = FeignDatasetLookup.create(FaradayConfig.builder()
            .apiKey(faraday.apiKey())
            .baseUri(faraday.baseUri())
            .totalTimeout(AMPLE)
            .attemptTimeout(AMPLE)
            .connectTimeout(AMPLE)
            .retry(RetryPolicy.none())
            .circuitBreaker(CircuitBreakerPolicy.disabled())
            .build());

    @AfterEach
    void close() {
        lookup.close();
        faraday.close();
    }

    @Override
    protected DatasetLookupPort lookup() {
        return lookup;
    }

    @Override
    protected void given(ScopeId scope, List<Dataset> datasets) {
        faraday.with(scope, datasets);
    }

    @Override
    protected void givenDocumentedExample(ScopeId scope) {
        faraday.withJson(scope, DatasetFixtures.documentedExampleJson());
    }

    @Override
    protected void givenFailure(ScopeId scope, ApiError error, @Nullable Duration retryAfter) {
        if (retryAfter == null) {
            faraday.failAlways(scope, error);
        } else {
            faraday.failAlways(scope, error, retryAfter);
        }
    }

    @Override
    protected List<String> secrets() {
        return List.of(faraday.apiKey());
    }

    @Override
    protected void givenFault(ScopeId scope, InjectedFault fault) {
        fault.injectInto(faraday);
    }
}
