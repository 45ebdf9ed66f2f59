package io.github.faraday4j.reliability.soak;

import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ResponseTooLargeException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.reliability.soak.SoakReply.Again;
import io.github.faraday4j.testkit.internal.OutcomeText;
import io.github.faraday4j.transport.ApiKey;
import io.github.faraday4j.transport.LookupAttempted;
import io.github.faraday4j.transport.LookupFinished;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One lookup of a soak: what the service will do to it, and whether it takes that as it should. Of one thread. */
final class SoakCall {

    static final int MAX_ATTEMPTS = 3;

    /** By the open breaker. */
    static final String REFUSED = "CircuitOpen";

    /** By whoever made the lookup. */
    static final String BROKEN_OFF = "LookupInterrupted";

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Set<String> ENDS_OF_TIME = Set.of(SoakReply.LATE, "Overloaded");

    /** Of a connection that was dead already; asking again is all that helps. {@link SoakStatistics} bounds these. */
    private static final String LOST = "TransportFailure RESET";

    private final ScopeId scope;
    private final List<SoakReply> replies;
    private final Duration timeout;
    private final List<String> complaints = new ArrayList<>();
    private int asked;
    private int attempted;
    private boolean scheduled;
    private boolean onceUsed;
    private String last = "nothing";
    private Again again = Again.NEVER;
    private boolean bystander;
    private boolean mayBeBrokenOff;
    private @Nullable Exception thrown;
    private @Nullable LookupFinished finished;

    private SoakCall(ScopeId scope, List<SoakReply> replies, Duration timeout) {
        this.scope = scope;
        this.replies = replies;
        this.timeout = timeout;
    }

    /** Draws a lookup; one with a slow reply has little time, so that it wastes little. */
    static SoakCall drawn(SplittableRandom random, SoakWorkload mix) {
        List<SoakReply> replies = new ArrayList<>();
        do {
            replies.add(mix.draw(random));
        } while (replies.get(replies.size() - 1).again() != Again.NEVER && replies.size() < MAX_ATTEMPTS);
        boolean slow = replies.stream().anyMatch(SoakReply::isSlow);
        return of(new UUID(random.nextLong(), random.nextLong()), replies, slow ? mix.timeOfSlowOnes() : LONG);
    }

    /** A lookup of which each attempt meets the same. */
    static SoakCall always(SoakReply reply, SplittableRandom random) {
        return of(new UUID(random.nextLong(), random.nextLong()), List.of(reply, reply, reply), LONG);
    }

    private static SoakCall of(UUID scope, List<SoakReply> replies, Duration timeout) {
        return new SoakCall(ScopeId.of(scope), replies, timeout);
    }

    /** Says that it will be interrupted or cancelled. */
    SoakCall brokenOff() {
        mayBeBrokenOff = true;
        return this;
    }

    ScopeId scope() {
        return scope;
    }

    LookupOptions options() {
        return LookupOptions.timeout(timeout);
    }

    Duration timeout() {
        return timeout;
    }

    /** The key of the next attempt. */
    ApiKey nextKey() {
        SoakReply reply = replies.get(Math.min(asked, replies.size() - 1));
        if (asked > 0 && !scheduled) {
            complaints.add("asked again without a word");
        }
        asked++;
        scheduled = false;
        return reply.key();
    }

    /** Says what the transport threw. */
    void thrown(Exception failure) {
        thrown = failure;
    }

    void attempted(LookupAttempted event) {
        attempted++;
        SoakReply reply = current();
        last = event.failure().map(SoakCall::outcome).orElse(SoakReply.ANSWERED);
        bystander = !last.equals(reply.outcome());
        again = bystander && !last.equals(SoakReply.LATE) ? Again.BACK_OFF : reply.again();
        boolean permitted = !bystander || last.equals(LOST) || (hasLittleTime() && ENDS_OF_TIME.contains(last));
        if (!permitted || event.number() != attempted) {
            complaints.add("attempt " + event.number() + " met " + reply + " and was " + last + " by " + thrown);
        }
    }

    /** What the service did at the last attempt. */
    SoakReply current() {
        return replies.get(Math.max(0, Math.min(asked, replies.size()) - 1));
    }

    /** What the last attempt met and was, if it was hit by what was meant for another one. */
    Optional<String> bystander() {
        return bystander ? Optional.of(current() + " " + last) : Optional.empty();
    }

    /** Whether the last attempt was reset although the service had something else in mind. */
    boolean isReset() {
        return bystander && last.equals(LOST);
    }

    private boolean hasLittleTime() {
        return !timeout.equals(LONG);
    }

    void retryScheduled() {
        if (again == Again.NEVER || (again == Again.ONCE && onceUsed) || attempted >= MAX_ATTEMPTS) {
            complaints.add("a retry after " + last + " at attempt " + attempted);
        }
        onceUsed |= again == Again.ONCE;
        scheduled = true;
    }

    void finished(LookupFinished event) {
        if (finished != null) {
            complaints.add("finished twice");
        }
        finished = event;
    }

    /** Whether it was answered without a retry, for which the budget gets a token. */
    boolean isAnsweredAtOnce() {
        return finished != null && finished.failure().isEmpty() && finished.attempts() == 1;
    }

    /** Says that the datasets came. */
    String answered(List<Dataset> datasets) {
        boolean own = datasets.size() == 1
                && datasets.get(0).id().toString().equals(scope.toString())
                && datasets.get(0).name().equals("orders");
        if (!own) {
            complaints.add("a WRONG ANSWER " + datasets + " to " + scope + " after " + replies);
        }
        if (!last.equals(SoakReply.ANSWERED)) {
            complaints.add("answered although the last attempt was " + last);
        }
        return SoakReply.ANSWERED;
    }

    /** Says how it failed. */
    String failed(FaradayException failure) {
        String outcome = outcome(failure);
        switch (outcome) {
            case REFUSED -> {}
            case BROKEN_OFF -> check(mayBeBrokenOff, outcome);
            case SoakReply.LATE, "Overloaded" -> check(hasLittleTime() && isTimeOver(), outcome);
            default -> {
                check(outcome.equals(last), outcome);
                check(hasReasonToStop(), outcome);
            }
        }
        return outcome;
    }

    private boolean isTimeOver() {
        return finished != null && finished.elapsed().compareTo(timeout) >= 0;
    }

    private boolean hasReasonToStop() {
        return again == Again.NEVER
                || (again == Again.ONCE && onceUsed)
                || attempted == MAX_ATTEMPTS
                || hasLittleTime()
                || (finished != null && finished.retriesSuppressedByBudget());
    }

    private void check(boolean right, String outcome) {
        if (!right) {
            complaints.add("ended as " + outcome + " after " + attempted + " attempts, the last of which was " + last
                    + ", and " + (finished == null ? "nothing" : finished.elapsed()) + " of " + timeout);
        }
    }

    /** What was wrong with it. */
    List<String> complaints() {
        if (finished == null) {
            complaints.add("never finished");
        }
        return complaints;
    }

    /** Without the phase and the limit, which the moment decides. */
    private static String outcome(FaradayException failure) {
        if (failure instanceof DeadlineExceededException) {
            return SoakReply.LATE;
        }
        return failure instanceof ResponseTooLargeException e
                ? "ResponseTooLarge " + e.part()
                : OutcomeText.of(failure);
    }
}
