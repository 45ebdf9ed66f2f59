package io.github.faraday4j.testkit;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ValidationError;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides what the stub answers: the contract of the service, and what it was told to do instead. */
final class StubService {

    static final String BASE_PATH = "/v1";

    private static final Pattern DATASETS = Pattern.compile(BASE_PATH + "/scopes/([^/?]*)/datasets(\\?.*)?");
    private static final int JOURNAL_SIZE = 1_000;

    private final String apiKey = "test_fdysec_" + UUID.randomUUID();
    private final String expiredApiKey = "test_fdysec_expired_" + UUID.randomUUID();
    private final Map<ScopeId, StubReply> replies = new HashMap<>();
    private final Queue<StubReply> nextReplies = new ArrayDeque<>();
    private final ArrayDeque<ReceivedRequest> journal = new ArrayDeque<>();
    private int requests;
    private Duration delay = Duration.ZERO;

    String apiKey() {
        return apiKey;
    }

    String expiredApiKey() {
        return expiredApiKey;
    }

    synchronized void reply(ScopeId scope, StubReply reply) {
        replies.put(scope, reply);
    }

    synchronized void replyNext(StubReply reply) {
        nextReplies.add(reply);
    }

    synchronized void delay(Duration newDelay) {
        delay = newDelay;
    }

    synchronized Duration delay() {
        return delay;
    }

    synchronized int requests() {
        return requests;
    }

    synchronized List<ReceivedRequest> journal() {
        return List.copyOf(journal);
    }

    synchronized void reset() {
        replies.clear();
        nextReplies.clear();
        journal.clear();
        requests = 0;
        delay = Duration.ZERO;
    }

    /** Answers a request; its authorization comes apart from it because the journal must not hold it. */
    synchronized StubReply answer(ReceivedRequest request, @Nullable String authorization) {
        requests++;
        journal.add(request);
        if (journal.size() > JOURNAL_SIZE) {
            journal.remove();
        }
        StubReply scripted = nextReplies.poll();
        return scripted != null ? scripted : answerAsDocumented(request, authorization);
    }

    private StubReply answerAsDocumented(ReceivedRequest request, @Nullable String authorization) {
        ErrorCode refusal = refusal(authorization);
        if (refusal != null) {
            return error(ServiceErrors.unauthenticated(refusal));
        }
        Matcher datasets = DATASETS.matcher(request.path());
        if (!request.method().equals("GET") || !datasets.matches()) {
            return error(ServiceErrors.notFound("There is nothing here."));
        }
        ScopeId scope;
        try {
            scope = ScopeId.of(datasets.group(1));
        } catch (IllegalArgumentException e) {
            return error(ServiceErrors.invalidRequest(List.of(noUuid())));
        }
        StubReply reply = replies.get(scope);
        return reply != null ? reply : error(ServiceErrors.scopeNotFound(scope));
    }

    private @Nullable ErrorCode refusal(@Nullable String authorization) {
        if (authorization == null) {
            return ErrorCode.MISSING_API_KEY;
        }
        if (!authorization.matches("(?i)Bearer +\\S+")) {
            return ErrorCode.INVALID_AUTHORIZATION;
        }
        String key = authorization.substring("Bearer ".length()).strip();
        if (key.equals(expiredApiKey)) {
            return ErrorCode.EXPIRED_API_KEY;
        }
        return key.equals(apiKey) ? null : ErrorCode.MALFORMED_API_KEY;
    }

    private static ValidationError noUuid() {
        return ValidationError.builder()
                .path("scope_id")
                .message("must match format \"uuid\"")
                .errorType("format")
                .build();
    }

    private static StubReply error(ApiError.Builder error) {
        return StubReply.error(error.errorId(newErrorId()).build(), null);
    }

    static String newErrorId() {
        return UUID.randomUUID().toString();
    }
}
