/** Makes a lookup of exchanges: deadline, retries, circuit breaker, permits. Resilience4j is used here and nowhere else. Not part of the API: it may change in any release. */
@NullMarked
package io.github.faraday4j.transport.internal.pipeline;

import org.jspecify.annotations.NullMarked;
