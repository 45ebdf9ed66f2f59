package io.github.faraday4j.testkit;

/** Says which optional library a part of the testkit needs. */
final class MissingLibrary {

    private static final String TRANSPORT = "io.github.faraday4j:faraday-transport";

    private MissingLibrary() {}

    static IllegalStateException transport(String what, NoClassDefFoundError cause) {
        return error(what, TRANSPORT, cause);
    }

    static IllegalStateException error(String what, String artifact, Throwable cause) {
        return new IllegalStateException(
                what + " needs " + artifact + ", which is not on the class path. Add it as a test dependency.", cause);
    }
}
