package io.github.faraday4j.reliability.soak;

/**
 * What the service of a soak saw.
 *
 * @param connections accepted
 * @param requests read
 * @param strays requests that no lookup sends, such as one that follows a redirect
 * @param open connections that are open
 * @param busy requests that are being replied to
 */
record ServiceFigures(long connections, long requests, long strays, int open, int busy) {

    /** In one line, to be read by {@link #parse}. */
    String line() {
        return connections + " " + requests + " " + strays + " " + open + " " + busy;
    }

    static ServiceFigures parse(String line) {
        String[] words = line.split(" ", -1);
        return new ServiceFigures(
                Long.parseLong(words[0]),
                Long.parseLong(words[1]),
                Long.parseLong(words[2]),
                Integer.parseInt(words[3]),
                Integer.parseInt(words[4]));
    }
}
