/** Reads and writes the JSON of the service. Jackson is used here and nowhere else. Not part of the API: it may change in any release. */
@NullMarked
package io.github.faraday4j.transport.internal.json;

import org.jspecify.annotations.NullMarked;
