package io.github.faraday4j.jackson;

import java.io.IOException;

/** Hands on the members of one object, without the braces around them. */
interface TokenSource {

    void copyTo(TokenSink sink) throws IOException;
}
