package io.github.faraday4j.benchmarks;

import io.github.faraday4j.benchmarks.coldstart.Jdks;
import io.github.faraday4j.benchmarks.lookup.Choice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The task of a run: names of parts measure only those; {@code --quick} is to see that all works; {@code --settings}, {@code
 * --clients} and {@code --jdk} choose rows of the lookups, and measure nothing else.
 */
final class Arguments {

    private static final Set<String> PARTS = new TreeSet<>(List.of("decode", "overhead", "lookup", "coldstart"));
    private static final Set<String> WORDS = new TreeSet<>(List.of("--report", "--quick"));
    private static final String ANY = ".*";
    private static final String USAGE = "usage: benchmarks/run [--report] [--quick] [" + String.join("] [", PARTS)
            + "] [--settings=REGEX] [--clients=REGEX] [--jdk=VERSION]";

    private final Set<String> words = new TreeSet<>();
    private final Map<String, String> values = new TreeMap<>();

    private Arguments() {}

    /** Ends the program if they make no sense. */
    static Arguments parse(String[] args) {
        Arguments arguments = new Arguments();
        for (String arg : args) {
            if (arg.matches("--(settings|clients|jdk)=.+")) {
                arguments.values.put(arg.replaceAll("=.*", ""), arg.replaceAll("^[^=]*=", ""));
            } else if (PARTS.contains(arg) || WORDS.contains(arg)) {
                arguments.words.add(arg);
            } else {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
        if (!arguments.values.isEmpty()) {
            arguments.words.removeAll(PARTS);
            arguments.words.add("lookup");
        }
        return arguments;
    }

    /** Tells if a part or an option was given; all parts are if none is. */
    boolean has(String word) {
        return words.contains(word) || (PARTS.contains(word) && PARTS.stream().noneMatch(words::contains));
    }

    boolean isQuick() {
        return has("--quick");
    }

    /** Tells if all is measured as long as it should be. */
    boolean isWhole() {
        return !isQuick() && PARTS.stream().allMatch(this::has);
    }

    Choice choice() throws IOException {
        String version = values.get("--jdk");
        Path jdk = version == null
                ? Jdks.running()
                : Jdks.find(Integer.parseInt(version))
                        .orElseThrow(() -> new IOException("there is no JDK " + version + " where JDKs usually are"));
        return new Choice(pattern("--settings"), pattern("--clients"), jdk);
    }

    private Pattern pattern(String option) {
        return Pattern.compile(values.getOrDefault(option, ANY));
    }
}
