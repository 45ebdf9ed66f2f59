package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.transport.internal.reply.Outcome;

/** Asks once for the datasets of a lookup. The policies are decorators of it. Safe for use by several threads. */
interface Attempt {

    Outcome execute(LookupContext lookup) throws InterruptedException;
}
