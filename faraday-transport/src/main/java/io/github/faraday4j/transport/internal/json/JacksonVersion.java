package io.github.faraday4j.transport.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.faraday4j.transport.internal.classpath.LibraryVersion;

/** The Jackson that the class path has. */
public final class JacksonVersion {

    private JacksonVersion() {}

    /**
     * Looks at its one jar.
     *
     * @throws IllegalStateException if it is too old to limit the tokens of a document
     * @throws LinkageError if it is missing
     */
    public static void check() {
        LibraryVersion.require("com.fasterxml.jackson.core:jackson-core", JsonFactory.class, "2.18");
    }
}
