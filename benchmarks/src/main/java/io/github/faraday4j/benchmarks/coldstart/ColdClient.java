package io.github.faraday4j.benchmarks.coldstart;

import io.github.faraday4j.benchmarks.client.Client;
import io.github.faraday4j.benchmarks.client.ClientKind;

/** A program that makes one lookup and says so: its whole life is what a cold start costs. */
final class ColdClient {

    /** What it prints when it has the answer. */
    static final String DONE = "done";

    /** Set in the run that an archive is made from, which has to end in good order. */
    static final String TRAINING = "training";

    private ColdClient() {}

    /** Takes the name of a client and a base URI, or nothing at all. */
    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            Client client = ClientKind.valueOf(args[0]).open(args[1]);
            client.lookup();
        }
        System.out.println(DONE);
        if (Boolean.getBoolean(TRAINING)) {
            System.exit(0);
        }
        Runtime.getRuntime().halt(0);
    }
}
