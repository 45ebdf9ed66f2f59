/** What a lookup costs, beside what a user would pick instead. See {@code docs/benchmarks.md}. */
@NullMarked
package io.github.faraday4j.benchmarks;

import org.jspecify.annotations.NullMarked;
