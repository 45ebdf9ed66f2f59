/** What the library costs: bytes, classes, jars and threads. The data for it is here, and the limits in the tests. */
@NullMarked
package io.github.faraday4j.footprint;

import org.jspecify.annotations.NullMarked;
