package io.github.faraday4j.testkit.internal;

import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.RateLimitedException;
import io.github.faraday4j.ResponseTooLargeException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.UnexpectedResponseException;
import io.github.faraday4j.dataset.Dataset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts how a lookup ended into one line: the type of the failure, and what a caller can act on. */
public final class OutcomeText {

    private OutcomeText() {}

    public static String of(DatasetLookupPort lookup, ScopeId scope) {
        try {
            return of(lookup.datasetsOf(scope));
        } catch (FaradayException e) {
            return of(e);
        }
    }

    public static String of(List<Dataset> datasets) {
        return datasets.size() + (datasets.size() == 1 ? " dataset" : " datasets");
    }

    public static String of(FaradayException failure) {
        List<Object> words = new ArrayList<>();
        words.add(failure.getClass().getSimpleName().replace("Exception", ""));
        if (failure instanceof TransportFailureException e) {
            words.add(e.kind());
        } else if (failure instanceof MalformedResponseException e) {
            words.add(e.kind());
            words.add(e.path());
        } else if (failure instanceof UnexpectedResponseException e) {
            words.add(e.status());
            words.add(e.what());
        } else if (failure instanceof ResponseTooLargeException e) {
            words.add(e.part());
            words.add(e.limit());
        } else if (failure instanceof DeadlineExceededException e) {
            words.add(e.phase());
        } else if (failure instanceof ApiErrorException e) {
            words.add(e.status());
            e.code().ifPresent(words::add);
            e.errorId().ifPresent(words::add);
            retryAfter(e).ifPresent(words::add);
        }
        return String.join(" ", words.stream().map(String::valueOf).toList());
    }

    private static Optional<Duration> retryAfter(ApiErrorException failure) {
        if (failure instanceof RateLimitedException e) {
            return e.retryAfter();
        }
        return failure instanceof ServerErrorException e ? e.retryAfter() : Optional.empty();
    }
}
