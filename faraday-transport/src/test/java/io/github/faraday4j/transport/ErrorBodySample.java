package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.ForbiddenException;
import java.util.List;
import java.util.Map;

/** The limit of an error body. Of one that is longer the rest is not read, so that it tells no code any more. */
final class ErrorBodySample {

    private static final String BEGIN = "{\"error\":\"SOME_CODE\",\"note\":\"";
    private static final String END = "\"}";

    private ErrorBodySample() {}

    static SettingSample of(int limit) {
        return new SettingSample(
                Setting.MAX_ERROR_BODY_BYTES,
                "" + limit,
                builder -> builder.limits(
                        ResponseLimits.builder().maxErrorBodyBytes(limit).build()),
                builder -> LimitSettingSamples.around(limit, bytes -> code(builder, bytes)),
                List.of("SOME_CODE", "SOME_CODE", "none"));
    }

    static String body(int bytes) {
        return BEGIN + "n".repeat(bytes - BEGIN.length() - END.length()) + END;
    }

    private static String code(FaradayConfig.Builder builder, int bytes) {
        ObservedClient client = new ObservedClient(builder, status(403, Map.of(), body(bytes)));
        return catchThrowableOfType(ForbiddenException.class, () -> client.lookup.datasetsOf(ObservedClient.SCOPE))
                .code()
                .map(ErrorCode::toString)
                .orElse("none");
    }
}
