/** A process of its own that answers with payloads. */
@NullMarked
package io.github.faraday4j.benchmarks.server;

import org.jspecify.annotations.NullMarked;
