package io.github.faraday4j.transport.internal.reply;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.ResponseTooLargeException;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.UnexpectedResponseException;
import io.github.faraday4j.UnexpectedResponseException.What;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.internal.pipeline.HttpDatasetLookup;
import io.github.faraday4j.transport.internal.pipeline.ScriptedReplies;
import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import io.github.faraday4j.transport.internal.pipeline.TestLookups;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnexpectedResponsesTest extends ScriptedReplies {

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 205, 206, 300, 301, 302, 304, 307, 308, 600, 999})
    void areNeverAnEmptyList(int status) {
        assertThat(failure(UnexpectedResponseException.class, status(status, Map.of(), "[]"))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void mayBeALoginPage() {
        UnexpectedResponseException e = failure(
                UnexpectedResponseException.class,
                status(200, Map.of("Content-Type", "text/html; charset=utf-8"), "<html>secret</html>"));
        assertThat(e.what()).isEqualTo(What.CONTENT_TYPE);
        assertThat(e).hasMessageContaining("text/html").hasMessageNotContaining("secret");
    }

    @Test
    void mayRepeatTheKeyWhichIsNotPassedOn() {
        String key = "a-key-of-a-test"; // that of config()
        assertThat(failure(UnexpectedResponseException.class, status(200, Map.of("Content-Type", "text/" + key), "x")))
                .hasMessageNotContaining(key)
                .hasMessageContaining("text/****");
        assertThat(failure(UnexpectedResponseException.class, status(200, Map.of("Content-Encoding", key), "x"))
                        .detail())
                .doesNotContain(key);
        assertThat(failure(MalformedResponseException.class, status(200, Map.of(), "[{\"" + key + "\":nul}]"))
                        .path())
                .isEqualTo("$[0].****");
    }

    @Test
    void mayBeMalformed() {
        MalformedResponseException e = failure(MalformedResponseException.class, status(200, Map.of(), "[{\"id\":1}]"));
        assertThat(e.path()).isEqualTo("$[0].id");
        assertThat(e.attempts()).isEqualTo(1);
    }

    @Test
    void mayHaveContradictoryFraming() {
        assertThat(failure(
                                MalformedResponseException.class,
                                status(200, Map.of("Content-Length", "2", "Transfer-Encoding", "chunked"), "[]"))
                        .kind())
                .isEqualTo(MalformedResponseException.Kind.PROTOCOL);
        failure(MalformedResponseException.class, status(200, Map.of("Content-Length", "2, 3"), "[]"));
        failure(MalformedResponseException.class, status(200, Map.of("Content-Length", "-2"), "[]"));
    }

    @Test
    void mayBeCutThoughWhatCameIsWhole() {
        assertThat(failure(TransportFailureException.class, status(200, Map.of("Content-Length", "1000"), "[]"))
                        .kind())
                .isEqualTo(TransportFailureException.Kind.TRUNCATED);
    }

    @Test
    void mayBeTooLarge() {
        FaradayConfig.Builder small =
                config().limits(ResponseLimits.builder().maxBodyBytes(1_024).build());
        String body = "[" + " ".repeat(1_023) + "]";
        ResponseTooLargeException e = failure(ResponseTooLargeException.class, small, status(200, Map.of(), body));
        assertThat(e.limit()).isEqualTo(1_024);
        assertThat(e.part()).isEqualTo(ResponseTooLargeException.Part.BODY);
        assertThat(e).hasMessageContaining("Raise ResponseLimits.maxBodyBytes (property faraday.max-body-bytes)");
        failure(ResponseTooLargeException.class, small, status(200, Map.of("content-length", "999999"), ""));
    }

    @Test
    void mayHaveTooManyHeaders() {
        assertThat(failure(ResponseTooLargeException.class, status(200, Map.of("X", "y".repeat(70_000)), "[]"))
                        .part())
                .isEqualTo(ResponseTooLargeException.Part.HEADERS);
    }

    @ParameterizedTest
    @CsvSource({"299, false", "300, true", "399, true", "600, false"})
    void tellOfRedirects(int status, boolean redirect) {
        String message = failure(UnexpectedResponseException.class, status(status, Map.of(), ""))
                .getMessage();
        assertThat(message.contains("redirects are not followed")).isEqualTo(redirect);
    }

    @Test
    void mayHaveNoMediaTypeBeforeTheSemicolon() {
        HttpDatasetLookup lookup = TestLookups.over(
                config().build(),
                "scripted",
                new ScriptedTransport(status(200, Map.of("Content-Type", ";charset=utf-8"), "[]")));
        assertThat(lookup.datasetsOf(SCOPE)).isEmpty();
    }
}
