/** Lookups over loopback: each client in a process of its own, and all of them by turns. */
@NullMarked
package io.github.faraday4j.benchmarks.lookup;

import org.jspecify.annotations.NullMarked;
