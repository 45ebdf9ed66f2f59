package io.github.faraday4j.benchmarks.client;

/** One way to ask for the datasets of a scope. Safe for use by several threads. */
public interface Client extends AutoCloseable {

    /** The scope that all ask for. */
    String SCOPE = "7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11";

    /** The key that all send. */
    String API_KEY = "a-key-of-no-account";

    /** Asks once: the bytes of the answer, or a list of whatever the client makes of a dataset. */
    Object lookup() throws Exception;

    @Override
    default void close() {}
}
