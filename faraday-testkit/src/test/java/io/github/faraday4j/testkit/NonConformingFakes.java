package io.github.faraday4j.testkit;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.CallTrace;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Lookups that a test could not tell from the service, until its code does something with a failure or an option. */
final class NonConformingFakes {

    private NonConformingFakes() {}

    static final class ThrowsWhatItWasGiven extends Broken {

        private final Map<ScopeId, FaradayException> failures = new ConcurrentHashMap<>();

        @Override
        protected void givenFailure(ScopeId scope, ApiError error, @Nullable Duration retryAfter) {
            failures.put(scope, ApiErrorException.from(error, scope, retryAfter, new CallTrace(1, Duration.ZERO)));
        }

        @Override
        protected DatasetLookupPort lookup() {
            return scope -> {
                FaradayException failure = failures.get(scope);
                if (failure != null) {
                    throw failure;
                }
                return fake.datasetsOf(scope);
            };
        }
    }
}
