package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the documents name in code is there: classes with their members, settings, meters. */
class NamesTest {

    /** {@code Type} or {@code Type.member}; capitals alone are constants and words of the wire. */
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?(?:\\([^`]*\\))?`");

    private static final List<String> PACKAGES_OF_OTHERS = List.of(
            "java.lang",
            "java.math",
            "java.net",
            "java.net.http",
            "java.util",
            "java.util.concurrent",
            "javax.net.ssl",
            "com.fasterxml.jackson.core",
            "okhttp3");

    /** No type: a number that is none, and how no class of ours is called. */
    private static final Set<String> WORDS = Set.of("NaN", "Utils");

    private final Map<String, String> code = Poms.sources(Readme.find().root()).stream()
            .collect(Collectors.toMap(NamesTest::name, Readme::read, String::concat));

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    @TestFactory
    Stream<DynamicTest> ofTypesAndTheirMembersAreThere() {
        return Readme.documents().stream()
                .flatMap(document -> TYPE.matcher(Readme.find().beside(document).prose())
                        .results()
                        .filter(named -> !WORDS.contains(named.group(1)))
                        .map(named -> dynamicTest(document + ": " + named.group(), () -> assertThat(isThere(named))
                                .as(named.group())
                                .isTrue())));
    }

    private boolean isThere(MatchResult named) {
        String type = named.group(1);
        String member = named.group(2);
        String text = Stream.of(type, type + "Exception") // the fault matrix leaves it out
                .filter(code::containsKey)
                .findFirst()
                .map(code::get)
                .orElse("");
        return text.isEmpty() ? isOfOthers(type) : member == null || text.matches("(?s).*\\b" + member + "\\b.*");
    }

    private static boolean isOfOthers(String type) {
        return PACKAGES_OF_OTHERS.stream().anyMatch(name -> exists(name + '.' + type));
    }

    private static boolean exists(String type) {
        try {
            Class.forName(type, false, NamesTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void ofSettingsAreThere() {
        Set<String> known = Settings.all().stream()
                .flatMap(setting -> Stream.of(setting.property(), setting.variable()))
                .collect(Collectors.toCollection(TreeSet::new));
        known.add("FARADAY_SCOPE_ID"); // read by the quickstart
        known.addAll(Poms.groups("\"(faraday\\.[a-z]+)\"", code.get("LookupMetrics")));

        assertThat(Readme.documents()).isNotEmpty().allSatisfy(document -> assertThat(known)
                .containsAll(settingsIn(document)));
    }

    private static Set<String> settingsIn(String document) {
        String text = Readme.find().beside(document).text();
        Set<String> named = Poms.groups("\\b(FARADAY_[A-Z_]+)", text);
        named.addAll(Poms.groups("[`D](faraday\\.[a-z-]+)\\b(?!\\.)", text));
        return named;
    }
}
