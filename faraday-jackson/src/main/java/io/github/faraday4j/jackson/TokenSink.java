package io.github.faraday4j.jackson;

import java.io.IOException;

/** Takes JSON token by token. */
interface TokenSink {

    void startObject() throws IOException;

    void endObject() throws IOException;

    void startArray() throws IOException;

    void endArray() throws IOException;

    void name(String name) throws IOException;

    void text(String text) throws IOException;

    /** Takes a number without a fraction or an exponent, as it is spelled in JSON. */
    void integer(String number) throws IOException;

    /** Takes any other number, as it is spelled in JSON. */
    void decimal(String number) throws IOException;

    void flag(boolean flag) throws IOException;

    void nothing() throws IOException;
}
