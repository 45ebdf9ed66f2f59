/** Tells what a reply, or the fault of an exchange, means. Not part of the API: it may change in any release. */
@NullMarked
package io.github.faraday4j.transport.internal.reply;

import org.jspecify.annotations.NullMarked;
