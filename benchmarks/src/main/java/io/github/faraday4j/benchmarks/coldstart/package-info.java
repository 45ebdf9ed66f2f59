/** The way from the start of a JVM to its first lookup. */
@NullMarked
package io.github.faraday4j.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
