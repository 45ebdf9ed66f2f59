package io.github.faraday4j.testkit;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.CallTrace;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.contract.DatasetLookupContract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Lookups with one mistake each, every one under the contract. Named so that no build runs them by itself. */
final class BrokenLookups {

    private BrokenLookups() {}

    abstract static class Broken extends DatasetLookupContract {

        final InMemoryDatasetLookup fake = InMemoryDatasetLookup.create();

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
        protected List<String> secrets() {
            return List.of("test_fdysec_secret");
        }
    }

    static final class Reverses extends Broken {
        @Override
        protected DatasetLookupPort lookup() {
            return scope -> {
                List<Dataset> datasets = new ArrayList<>(fake.datasetsOf(scope));
                Collections.reverse(datasets);
                return List.copyOf(datasets);
            };
        }
    }

    static final class AnswersAListThatCanBeChanged extends Broken {
        @Override
        protected DatasetLookupPort lookup() {
            return scope -> new ArrayList<>(fake.datasetsOf(scope));
        }
    }

    static final class LosesAMember extends Broken {
        @Override
        protected DatasetLookupPort lookup() {
            return scope -> fake.datasetsOf(scope).stream()
                    .map(dataset -> dataset.toBuilder().upsertColumns(List.of()).build())
                    .toList();
        }
    }

    static final class AnswersUnknownScopesWithNothing extends Broken {
        @Override
        protected DatasetLookupPort lookup() {
            return scope -> {
                try {
                    return fake.datasetsOf(scope);
                } catch (ScopeNotFoundException e) {
                    return List.of();
                }
            };
        }
    }

    static final class RemembersTheFirstAnswer extends Broken {

        private final Map<ScopeId, List<Dataset>> answers = new ConcurrentHashMap<>();

        @Override
        protected DatasetLookupPort lookup() {
            return scope -> {
                List<Dataset> first = answers.values().stream().findAny().orElse(null);
                return first != null ? first : answers.computeIfAbsent(scope, fake::datasetsOf);
            };
        }
    }

    static final class ForgetsTheInterrupt extends Broken {
        @Override
        protected DatasetLookupPort lookup() {
            return scope -> {
                try {
                    return fake.datasetsOf(scope);
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
        protected DatasetLookupPort lookup() {
            return scope -> {
                try {
                    return fake.datasetsOf(scope);
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
}
