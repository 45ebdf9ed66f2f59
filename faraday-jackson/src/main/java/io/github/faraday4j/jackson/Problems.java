package io.github.faraday4j.jackson;

import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.MalformedResponseException.Kind;

/** Says why a dataset cannot be read, in the words of a mapper and not of a lookup. */
final class Problems {

    private static final int LONGEST_PATH = 200;

    private Problems() {}

    static String of(MalformedResponseException e) {
        String problem = "This is no readable Dataset: at " + path(e.path()) + ", " + e.problem();
        return e.kind() == Kind.LIMIT
                ? problem + ". The default limits hold here, whatever those of a lookup are."
                : problem + '.';
    }

    /** Of the dataset and not of the list that it was read in, and on one line whatever the names in it. */
    private static String path(String path) {
        String own = path.replaceFirst("^\\$\\[0]", "\\$").replaceAll("[^ -~]", "?");
        return own.length() > LONGEST_PATH ? own.substring(0, LONGEST_PATH) + "..." : own;
    }
}
