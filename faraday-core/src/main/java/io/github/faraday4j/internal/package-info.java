/** Code that the packages of this module share. Not part of the API: it may change in any release. */
@NullMarked
package io.github.faraday4j.internal;

import org.jspecify.annotations.NullMarked;
