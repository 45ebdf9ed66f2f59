/** Each way to make a lookup, behind one interface. */
@NullMarked
package io.github.faraday4j.benchmarks.client;

import org.jspecify.annotations.NullMarked;
