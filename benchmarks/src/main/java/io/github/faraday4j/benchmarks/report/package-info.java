/** Figures as a page of Markdown. */
@NullMarked
package io.github.faraday4j.benchmarks.report;

import org.jspecify.annotations.NullMarked;
