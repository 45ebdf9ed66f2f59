package io.github.faraday4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** The cost of a lookup by the library, as a multiple of that by each peer on the same client. */
final class Peers {

    private static final double GOAL = 0.9;
    private static final List<String[]> PAIRS = List.of(
            new String[] {"FARADAY_JDK", "JDK_DATABIND"},
            new String[] {"FARADAY_JDK", "GENERATED_NATIVE"},
            new String[] {"FARADAY_FEIGN", "FEIGN_DATABIND"},
            new String[] {"FARADAY_FEIGN", "GENERATED_FEIGN"},
            new String[] {"FARADAY_FEIGN", "RETROFIT_DATABIND"});

    private final Medians medians;

    Peers(Medians medians) {
        this.medians = medians;
    }

    /** The lines of a table: for each setting p50, and the peer's lookups a second as a multiple of the library's. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder("Setting");
        for (String[] pair : PAIRS) {
            head.append(" | ").append(pair[0]).append(" ÷ ").append(pair[1]);
        }
        lines.add(head.toString());
        for (String setting : medians.settings()) {
            if (setting.contains("plain") || setting.contains("TLS")) {
                StringBuilder line = new StringBuilder(setting);
                for (String[] pair : PAIRS) {
                    line.append(" | ")
                            .append(cell(medians.ratio(Goals.P50, pair[0], pair[1], setting)))
                            .append(", ")
                            .append(cell(medians.ratio(Goals.RATE, pair[1], pair[0], setting)));
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private static String cell(double ratio) {
        return ratio > GOAL ? "**" + Page.number(ratio) + "**" : Page.number(ratio);
    }
}
