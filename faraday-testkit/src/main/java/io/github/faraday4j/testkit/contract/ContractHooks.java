package io.github.faraday4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the parts of {@link DatasetLookupContract} stand on; the methods are documented there. */
abstract class ContractHooks {

    /** Drawn anew for each test, so that tests may share a service. */
    final ScopeId scope = ScopeId.of(UUID.randomUUID());

    protected abstract DatasetLookupPort lookup();

    protected abstract void given(ScopeId scope, List<Dataset> datasets);

    protected abstract void givenFailure(ScopeId scope, ApiError error, @Nullable Duration retryAfter);

    protected abstract void givenDocumentedExample(ScopeId scope);

    protected abstract List<String> secrets();

    protected abstract List<LookupOptions> optionsArrived(ScopeId scope);

    final FaradayException failure() {
        FaradayException failure = catchThrowableOfType(FaradayException.class, () -> lookup().datasetsOf(scope));
        assertThat(failure).as("what is thrown").isNotNull();
        return failure;
    }

    final ApiErrorException failureOf(ApiError error) {
        return failureOf(error, null);
    }

    final ApiErrorException failureOf(ApiError error, @Nullable Duration retryAfter) {
        givenFailure(scope, error, retryAfter);
        FaradayException failure = failure();
        assertThat(failure).isInstanceOf(ApiErrorException.class);
        return (ApiErrorException) failure;
    }

    static ApiError error(int status, String code) {
        return ApiError.builder(status)
                .code(ErrorCode.of(code))
                .errorId(UUID.randomUUID().toString())
                .note("Something about it, in the service's words.")
                .build();
    }
}
