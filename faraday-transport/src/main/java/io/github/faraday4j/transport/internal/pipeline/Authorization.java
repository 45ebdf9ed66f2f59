package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.transport.internal.reply.Failure;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A request that was made ready, or why it cannot be.
 *
 * @param mask masks the secrets of the request in a text, since some services and proxies repeat what they refuse
 * @param refusal ends the lookup without a request; null if it may be sent
 */
public record Authorization(UnaryOperator<String> mask, @Nullable Failure refusal) {

    public static Authorization granted(UnaryOperator<String> mask) {
        return new Authorization(mask, null);
    }

    public static Authorization refused(Failure refusal) {
        return new Authorization(UnaryOperator.identity(), refusal);
    }
}
