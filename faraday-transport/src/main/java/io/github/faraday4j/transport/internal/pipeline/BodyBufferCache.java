package io.github.faraday4j.transport.internal.pipeline;

import java.util.concurrent.atomic.AtomicReference;

/**
 * The array of a body that has been decoded, kept for the next body: a body is the largest thing that an exchange
 * needs, and nothing of it is referred to once it is decoded. Lookups at the same time share the one, so only one of
 * them has it.
 */
final class BodyBufferCache {

    /** What is kept for good; larger bodies are rare, and collected as ever. */
    private static final int MOST_KEPT = 1024 * 1024;

    private static final byte[] NONE = {};

    private final AtomicReference<byte[]> spare = new AtomicReference<>(NONE);

    /** Returns one that nobody else has; empty if there is none. */
    byte[] take() {
        return spare.getAndSet(NONE);
    }

    /** Takes one that nobody else uses any more. */
    void giveBack(byte[] array) {
        if (array.length <= MOST_KEPT) {
            spare.set(array);
        }
    }
}
