package io.github.faraday4j.transport.internal.pipeline;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import java.util.Map;

/** What tests of the classifiers share: one scripted reply, and what a lookup makes of it. */
public abstract class ScriptedReplies {

    public static final ScopeId SCOPE = ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3");

    public static FaradayConfig.Builder config() {
        return FaradayConfig.builder().apiKey("a-key-of-a-test").retry(RetryPolicy.none());
    }

    public static <E extends FaradayException> E failure(
            Class<E> type, FaradayConfig.Builder config, ScriptedTransport.Step step) {
        HttpDatasetLookup lookup = TestLookups.over(config.build(), "scripted", new ScriptedTransport(step));
        E failure = catchThrowableOfType(type, () -> lookup.datasetsOf(SCOPE));
        assertThat(failure).as("a %s", type.getSimpleName()).isNotNull();
        return failure;
    }

    public static <E extends FaradayException> E failure(Class<E> type, ScriptedTransport.Step step) {
        return failure(type, config(), step);
    }

    public static ScriptedTransport.Step faraday(int status, String code) {
        return status(status, Map.of(), "{\"error\":\"" + code + "\",\"id\":\"e-1\",\"note\":\"a note\"}");
    }
}
