package io.github.faraday4j.transport;

/** Lists of datasets that have exactly so much of one thing, and little of all others. */
final class SizedJson {

    private static final String ID = "\"id\":\"8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d\"";

    private SizedJson() {}

    static String ofBytes(int bytes) {
        return "[" + " ".repeat(bytes - 2) + "]";
    }

    /** The list and its dataset are two levels. */
    static String ofDepth(int levels) {
        return withMember("\"x\":" + "[".repeat(levels - 2) + "]".repeat(levels - 2));
    }

    static String ofString(int characters) {
        return withMember("\"x\":\"" + "a".repeat(characters) + '"');
    }

    static String ofName(int characters) {
        return withMember('"' + "a".repeat(characters) + "\":1");
    }

    static String ofNumber(int digits) {
        return withMember("\"x\":" + "7".repeat(digits));
    }

    /** Ten are those of the list, the dataset, its id, the name of the array, the array, and its last number. */
    static String ofTokens(int tokens) {
        return withMember("\"x\":[" + "0,".repeat(tokens - 10) + "0]");
    }

    static String ofDatasets(int datasets) {
        return "[{" + ID + "}" + (",{" + ID + "}").repeat(datasets - 1) + "]";
    }

    static String withMember(String member) {
        return "[{" + ID + ',' + member + "}]";
    }
}
