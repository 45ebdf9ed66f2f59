/** Code that the contract suites and the tests of this project share. Not part of the API: it may change in any release. */
@NullMarked
package io.github.faraday4j.testkit.internal;

import org.jspecify.annotations.NullMarked;
