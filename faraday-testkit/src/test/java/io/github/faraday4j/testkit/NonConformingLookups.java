package io.github.faraday4j.testkit;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.CallTrace;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ForwardingDatasetLookup;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.dataset.Dataset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** Lookups with one mistake each, every one under the contract. Named so that no build runs them by itself. */
final class NonConformingLookups {

    private NonConformingLookups() {}

    static final class Reverses extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                List<Dataset> datasets = new ArrayList<>(fake.datasetsOf(scope, options));
                Collections.reverse(datasets);
                return List.copyOf(datasets);
            };
        }
    }

    static final class AnswersAListThatCanBeChanged extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> new ArrayList<>(fake.datasetsOf(scope, options));
        }
    }

    static final class LosesAMember extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> fake.datasetsOf(scope, options).stream()
                    .map(dataset -> dataset.toBuilder().upsertColumns(List.of()).build())
                    .toList();
        }
    }

    static final class AnswersUnknownScopesWithNothing extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                try {
                    return fake.datasetsOf(scope, options);
                } catch (ScopeNotFoundException e) {
                    return List.of();
                }
            };
        }
    }

    static final class RemembersTheFirstAnswer extends Broken {

        private final Map<ScopeId, List<Dataset>> answers = new ConcurrentHashMap<>();

        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                List<Dataset> first = answers.values().stream().findAny().orElse(null);
                return first != null ? first : answers.computeIfAbsent(scope, key -> fake.datasetsOf(key, options));
            };
        }
    }

    static final class ForgetsTheInterrupt extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                try {
                    return fake.datasetsOf(scope, options);
                } finally {
                    Thread.interrupted();
                }
            };
        }
    }

    static final class TakesNull extends Broken {
        @Override
        protected DatasetLookupPort lookup() {
            return new DatasetLookupPort() {
                @Override
                public List<Dataset> datasetsOf(@Nullable ScopeId scope) {
                    return scope == null ? List.of() : fake.datasetsOf(scope);
                }
            };
        }
    }

    /** Throws, for whatever the service says, what a subclass makes of it. */
    abstract static class Mistaken extends Broken {

        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                try {
                    return fake.datasetsOf(scope, options);
                } catch (ApiErrorException e) {
                    throw mistake(e, scope);
                }
            };
        }

        abstract FaradayException mistake(ApiErrorException failure, ScopeId scope);
    }

    static final class TellsTheKey extends Mistaken {
        @Override
        FaradayException mistake(ApiErrorException failure, ScopeId scope) {
            ApiError error = ApiError.builder(failure.status())
                    .code(failure.code().orElse(null))
                    .note("with the key test_fdysec_secret")
                    .build();
            return ApiErrorException.from(error, scope, null, failure.trace());
        }
    }

    static final class InventsATimeToWait extends Mistaken {
        @Override
        FaradayException mistake(ApiErrorException failure, ScopeId scope) {
            return ApiErrorException.from(failure.error(), scope, Duration.ofSeconds(1), failure.trace());
        }
    }

    static final class ThrowsOneAndTheSame extends Mistaken {
        @Override
        FaradayException mistake(ApiErrorException failure, ScopeId scope) {
            return FaradayFailures.serverError();
        }
    }

    static final class AnswersNull extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                List<Dataset> datasets = fake.datasetsOf(scope, options);
                return datasets.isEmpty() ? null : datasets;
            };
        }
    }

    static final class RemembersAFailure extends Broken {

        private final Map<ScopeId, FaradayException> failures = new ConcurrentHashMap<>();

        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                FaradayException earlier = failures.get(scope);
                if (earlier != null) {
                    throw earlier;
                }
                try {
                    return fake.datasetsOf(scope, options);
                } catch (FaradayException e) {
                    failures.put(scope, e);
                    throw e;
                }
            };
        }
    }

    static final class TriesAgainWhatWouldFailAgain extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                try {
                    return fake.datasetsOf(scope, options);
                } catch (ScopeNotFoundException e) {
                    CallTrace twice = new CallTrace(2, Duration.ofMillis(40));
                    throw ApiErrorException.from(e.error(), scope, null, twice);
                }
            };
        }
    }

    static final class IgnoresTheInterrupt extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                boolean interrupted = Thread.interrupted();
                try {
                    return fake.datasetsOf(scope, options);
                } finally {
                    if (interrupted) {
                        Thread.currentThread().interrupt();
                    }
                }
            };
        }
    }

    static final class WrapsWhatIsThrown extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                try {
                    return fake.datasetsOf(scope, options);
                } catch (FaradayException e) {
                    throw new IllegalStateException("the lookup failed", e);
                }
            };
        }
    }

    static final class RefusesOptions extends Broken {
        @Override
        protected DatasetLookupPort lookup() {
            return new DatasetLookupPort() {
                @Override
                public List<Dataset> datasetsOf(ScopeId scope) {
                    return fake.datasetsOf(scope);
                }

                @Override
                public List<Dataset> datasetsOf(ScopeId scope, LookupOptions options) {
                    throw new UnsupportedOperationException("options");
                }
            };
        }
    }

    static final class TakesNullOptions extends Broken {
        @Override
        protected DatasetLookupPort lookup() {
            return new DatasetLookupPort() {
                @Override
                public List<Dataset> datasetsOf(ScopeId scope) {
                    return fake.datasetsOf(scope);
                }

                @Override
                public List<Dataset> datasetsOf(ScopeId scope, @Nullable LookupOptions options) {
                    return fake.datasetsOf(scope);
                }
            };
        }
    }

    static final class ShowsAnotherLibrary extends Mistaken {
        @Override
        FaradayException mistake(ApiErrorException failure, ScopeId scope) {
            failure.initCause(new AssertionFailedError("thrown by a library"));
            return failure;
        }
    }

    static final class CannotBeSerialized extends Mistaken {
        @Override
        FaradayException mistake(ApiErrorException failure, ScopeId scope) {
            failure.addSuppressed(new RuntimeException("holds a socket") {
                private final Object socket = new Object();

                @Override
                public String toString() {
                    return super.toString() + socket;
                }
            });
            return failure;
        }
    }

    static final class DecidesByTheCode extends Mistaken {
        @Override
        FaradayException mistake(ApiErrorException failure, ScopeId scope) {
            return failure.code().filter(ErrorCode.NOT_FOUND::equals).isPresent()
                    ? FaradayFailures.scopeNotFound(scope)
                    : failure;
        }
    }
}
