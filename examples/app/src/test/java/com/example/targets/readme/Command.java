package com.example.targets.readme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A command line of a document, cut into its words. */
record Command(String document, String line, List<String> words) {

    private static final Pattern IN_PROSE =
            Pattern.compile("`((?:mvn|make|java |\\.ci/|benchmarks/run|-[DP]\\w)[^`]*)`");
    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|[^\\s'])+");

    /** Finds those of a document: in its blocks for a shell, and between back-ticks. */
    static List<Command> in(Readme document, String name) {
        List<Command> commands = new ArrayList<>();
        document.blocks("sh").stream()
                .flatMap(block -> block.text().lines())
                .forEach(line -> commands.add(of(name, line)));
        IN_PROSE.matcher(document.prose()).results().forEach(code -> commands.add(of(name, code.group(1))));
        return commands.stream().filter(command -> !command.words().isEmpty()).toList();
    }

    private static Command of(String document, String line) {
        List<String> words = WORD.matcher(line.replaceFirst("(^|\\s)#.*", ""))
                .results()
                .map(word -> word.group().replace("'", ""))
                .toList();
        return new Command(document, line, words);
    }

    /** What follows an option such as {@code -pl}, or is written into it, cut at the commas. */
    List<String> values(String option) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).equals(option)) {
                values.addAll(List.of(words.get(i).split(",")));
            }
        }
        return values;
    }

    /** Properties as {@code name=value}, the value empty for none. */
    List<String> properties() {
        return words.stream()
                .filter(word -> word.startsWith("-D"))
                .map(word -> word.substring(2))
                .map(word -> word.contains("=") ? word : word + '=')
                .toList();
    }

    List<String> profiles() {
        return words.stream()
                .filter(word -> word.startsWith("-P"))
                .flatMap(word -> Stream.of(word.substring(2).split(",")))
                .toList();
    }

    /** Words that are neither options nor their values. */
    List<String> goals() {
        List<String> values = Stream.of("-pl", "-cp")
                .flatMap(option -> Stream.of(String.join(",", values(option))))
                .collect(Collectors.toList());
        return words.stream()
                .skip(1)
                .filter(word -> !word.startsWith("-") && !values.contains(word))
                .toList();
    }

    @Override
    public String toString() {
        return document + ": " + line;
    }
}
