package io.github.faraday4j.transport.internal.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;

/** What a member may be called. */
final class MemberName {

    private MemberName() {}

    /**
     * Refuses a name with half a surrogate pair. Jackson does so itself from 2.21 on; an application may have an older
     * one.
     */
    static void check(String name, JsonParser parser) throws JsonParseException {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < name.length() && Character.isSurrogatePair(c, name.charAt(i + 1));
                if (!pair) {
                    throw new JsonParseException(parser, "a name with half a surrogate pair");
                }
                i++;
            }
        }
    }
}
