package io.github.faraday4j.transport.internal.reply;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.ForbiddenException;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.Gzip;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.internal.pipeline.ScriptedReplies;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An error body that comes compressed has the limit of an error body, and no other, once it is inflated. */
class CompressedErrorsTest extends ScriptedReplies {

    private static final int LIMIT = 1_500;
    private static final String BEGIN = "{\"error\":\"FORBIDDEN\",\"note\":\"";
    private static final String END = "\"}";

    @ParameterizedTest(name = "{0} bytes beyond the limit of an error body, bodies up to {1}: {2}")
    @CsvSource({
        "-1, 1024, true",
        "0, 1024, true",
        "1, 1024, false",
        "-1, 16000000, true",
        "0, 16000000, true",
        "1, 16000000, false"
    })
    void areReadUpToTheirOwnLimit(int beyond, int bodyLimit, boolean read) throws IOException {
        FaradayConfig.Builder config = config().limits(ResponseLimits.builder()
                .maxErrorBodyBytes(LIMIT)
                .maxBodyBytes(bodyLimit)
                .build());
        String body = BEGIN + "n".repeat(LIMIT + beyond - BEGIN.length() - END.length()) + END;
        byte[] compressed = Gzip.of(body);
        assertThat(compressed).hasSizeLessThan(LIMIT);
        ForbiddenException e =
                failure(ForbiddenException.class, config, status(403, Map.of("Content-Encoding", "gzip"), compressed));
        assertThat(e.code().filter(ErrorCode.FORBIDDEN::equals).isPresent()).isEqualTo(read);
    }
}
