/** Tells which libraries the class path has. Not part of the API: it may change in any release. */
@NullMarked
package io.github.faraday4j.transport.internal.classpath;

import org.jspecify.annotations.NullMarked;
