package com.example.targets.quickstart;

/** The doctor's words without what differs from run to run. */
final class DoctorText {

    private DoctorText() {}

    static String withoutWhatVaries(String text) {
        return text.replace(System.lineSeparator(), "\n")
                .replaceAll("(?m)^java .*", "java        JAVA")
                .replaceAll("(?m)^clock .*", "clock       NOW")
                .replaceAll("(faraday4j|jdk|feign) (dev|[0-9][0-9A-Z.-]*)(,|$)", "$1 VERSION$3")
                .replaceAll("(?m)^(library +faraday4j) .*", "$1 VERSION")
                .replaceAll("127\\.0\\.0\\.1:[0-9]+", "127.0.0.1:PORT")
                .replaceAll("[0-9]+ ms\\b", "N ms");
    }

    /** Nor what the length of a port number moves. */
    static String withoutColumns(String text) {
        return withoutWhatVaries(text).replaceAll(" {2,}", "  ");
    }
}
