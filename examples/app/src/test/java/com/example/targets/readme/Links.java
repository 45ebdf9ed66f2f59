package com.example.targets.readme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The links of one document, and the anchors that others can link to. */
final class Links {

    /** A link as it is written; what is before the # may be missing, and so may the rest. */
    record Link(int line, String target) {

        String path() {
            return target.replaceFirst("#.*", "");
        }

        String anchor() {
            return target.contains("#") ? target.replaceFirst(".*#", "") : "";
        }
    }

    private static final Pattern TARGET = Pattern.compile("(?<=\\]\\(|\\bsrc=\"|\\bhref=\")[^)\" ]+");
    private static final Pattern WITH_SCHEME = Pattern.compile("[a-z]+:.*");

    private final List<String> prose;

    private Links(List<String> prose) {
        this.prose = prose;
    }

    /** Reads a document without its fenced blocks, the lines of which stay empty. */
    static Links in(Path document) {
        List<String> prose = new ArrayList<>();
        boolean fenced = false;
        for (String line : Readme.read(document).lines().toList()) {
            boolean fence = line.startsWith("```");
            prose.add(fence || fenced ? "" : line);
            fenced ^= fence;
        }
        return new Links(prose);
    }

    /** Those that lead into the repository. */
    List<Link> relative() {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            int line = i + 1;
            TARGET.matcher(prose.get(i))
                    .results()
                    .filter(target -> !WITH_SCHEME.matcher(target.group()).matches())
                    .forEach(target -> links.add(new Link(line, target.group())));
        }
        return links;
    }

    /** What GitHub makes of the headings: small letters, hyphens for spaces, and a number for the second of a name. */
    Set<String> anchors() {
        Set<String> anchors = new HashSet<>();
        for (String line : prose) {
            if (line.matches("#{1,6} .*")) {
                String anchor = line.replaceFirst("#+ +", "")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-');
                for (int i = 1; !anchors.add(i == 1 ? anchor : anchor + '-' + (i - 1)); i++) {}
            }
        }
        return anchors;
    }
}
