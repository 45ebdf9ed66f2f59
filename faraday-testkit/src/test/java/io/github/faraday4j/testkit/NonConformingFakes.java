package io.github.faraday4j.testkit;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.CallTrace;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ForwardingDatasetLookup;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                FaradayException failure = failures.get(scope);
                if (failure != null) {
                    throw failure;
                }
                return fake.datasetsOf(scope, options);
            };
        }
    }

    static final class IsALambda extends Broken {
        @Override
        protected DatasetLookupPort lookup() {
            return fake::datasetsOf;
        }
    }

    static final class HasOneMethod extends Broken {
        @Override
        protected DatasetLookupPort lookup() {
            return new DatasetLookupPort() {
                @Override
                public List<Dataset> datasetsOf(ScopeId scope) {
                    return fake.datasetsOf(scope);
                }
            };
        }
    }

    static final class HasBothMethodsAndLosesTheOptions extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> fake.datasetsOf(scope, LookupOptions.ofDefaults());
        }
    }

    static final class WaitsAsLongAsItLikes extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> fake.datasetsOf(scope, LookupOptions.timeout(Duration.ofMinutes(1)));
        }
    }

    static final class WaitsAsShortAsItLikes extends Broken {
        @Override
        protected DatasetLookupPort lookup() {
            return scope -> fake.datasetsOf(scope, LookupOptions.timeout(Duration.ofSeconds(5)));
        }
    }

    static final class AsksTwiceAndOnceWithoutOptions extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                try {
                    fake.datasetsOf(scope, options);
                } catch (FaradayException e) {
                    // The second call answers.
                }
                return fake.datasetsOf(scope);
            };
        }
    }

    static final class AsksNobodyWhoTells extends Broken {
        @Override
        protected DatasetLookupPort lookup() {
            return scope -> DatasetFixtures.datasets(1);
        }
    }

    static final class LosesTheOptionsOfAnotherPort extends Broken {

        private final List<LookupOptions> arrived = new ArrayList<>();

        @Override
        protected DatasetLookupPort lookup() {
            ForwardingDatasetLookup behind = (scope, options) -> {
                arrived.add(options);
                return DatasetFixtures.datasets(1);
            };
            return behind::datasetsOf;
        }

        @Override
        protected List<LookupOptions> optionsArrived(ScopeId scope) {
            return arrived;
        }
    }
}
