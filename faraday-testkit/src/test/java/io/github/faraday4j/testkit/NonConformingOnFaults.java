package io.github.faraday4j.testkit;

import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.ForwardingDatasetLookup;
import io.github.faraday4j.UnexpectedResponseException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lookups that are right as long as all goes well. */
final class NonConformingOnFaults {

    private NonConformingOnFaults() {}

    static final class WaitsTooLong extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                try {
                    return fake.datasetsOf(scope, options);
                } catch (DeadlineExceededException e) {
                    try {
                        TimeUnit.SECONDS.sleep(7);
                    } catch (InterruptedException interrupt) {
                        Thread.currentThread().interrupt();
                    }
                    throw e;
                }
            };
        }
    }

    static final class TakesAnyNotFoundForTheServices extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                try {
                    return fake.datasetsOf(scope, options);
                } catch (UnexpectedResponseException e) {
                    throw e.status() == 404 ? FaradayFailures.scopeNotFound(scope) : e;
                }
            };
        }
    }

    static final class TakesNoContentForAnEmptyList extends Broken {
        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                try {
                    return fake.datasetsOf(scope, options);
                } catch (UnexpectedResponseException e) {
                    return List.of();
                }
            };
        }
    }
}
