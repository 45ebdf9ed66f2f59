package io.github.faraday4j.reliability.soak;

import io.github.faraday4j.testkit.internal.OutcomeText;
import io.github.faraday4j.transport.ApiKey;
import java.util.List;
import java.util.Set;

/**
 * What the service of a soak does with one request: it answers, or one of twenty things goes wrong. Client and service
 * are different processes; the client says in the API key of each attempt which it is to be.
 */
enum SoakReply {
    ANSWER(Again.NEVER, SoakReply.ANSWERED),

    RESET(Again.BACK_OFF, "TransportFailure RESET"),
    END(Again.BACK_OFF, "TransportFailure RESET"),
    SILENCE(Again.NEVER, SoakReply.LATE),
    DRIPPING_HEAD(Again.NEVER, SoakReply.LATE),
    GARBAGE(Again.ONCE, "MalformedResponse PROTOCOL $"),
    HUGE_HEAD(Again.NEVER, "ResponseTooLarge HEADERS"),
    CONTRADICTION(Again.NEVER, "MalformedResponse PROTOCOL $"),

    CUT_BODY(Again.BACK_OFF, "TransportFailure TRUNCATED"),
    CUT_CHUNKS(Again.BACK_OFF, "TransportFailure TRUNCATED"),
    RESET_BODY(Again.BACK_OFF, "TransportFailure RESET"),
    STALLED_BODY(Again.NEVER, SoakReply.LATE),
    DRIPPING_BODY(Again.NEVER, SoakReply.LATE),
    ENDLESS_BODY(Again.NEVER, "ResponseTooLarge BODY"),
    GZIP_BOMB(Again.NEVER, "ResponseTooLarge BODY"),
    BAD_JSON(Again.NEVER, "MalformedResponse JSON $[0].id"),

    /** Answered, and then the connection ends without a word: whoever uses it next shall not notice. */
    STALE(Again.NEVER, SoakReply.ANSWERED),
    /** Answered, with the answer to another request behind it: nobody shall ever get that. */
    SMUGGLED(Again.NEVER, SoakReply.ANSWERED),

    REDIRECT(Again.NEVER, "UnexpectedResponse 302 STATUS"),
    THROTTLED(Again.BACK_OFF, "RateLimited 429"),
    UNAVAILABLE(Again.BACK_OFF, "ServerError 503 PT0S");

    static final String ANSWERED = "answered";
    static final String LATE = "DeadlineExceeded";

    /** All but the answer. */
    static final List<SoakReply> FAULTS = List.of(values()).subList(1, values().length);

    private static final Set<SoakReply> SLOW = Set.of(SILENCE, DRIPPING_HEAD, STALLED_BODY, DRIPPING_BODY);

    private final Again again;
    private final String outcome;

    SoakReply(Again again, String outcome) {
        this.again = again;
        this.outcome = outcome;
    }

    /** By which the service knows what to do. */
    ApiKey key() {
        return ApiKey.of("soak-" + name());
    }

    /** Whether a lookup may ask again. */
    Again again() {
        return again;
    }

    /** What an attempt is to make of it, in the words of {@link OutcomeText}. */
    String outcome() {
        return outcome;
    }

    /** Whether only the end of its time ends a lookup. */
    boolean isSlow() {
        return SLOW.contains(this);
    }

    enum Again {
        NEVER,
        ONCE,
        BACK_OFF
    }
}
