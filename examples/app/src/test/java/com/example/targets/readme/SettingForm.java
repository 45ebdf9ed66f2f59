package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.transport.FaradayConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a setting as the table has it, such as {@code count, 1 to 5}: values that fit it, and some that do not. */
final class SettingForm {

    private static final Pattern RANGE = Pattern.compile("(\\d+)( ms)? to (\\d+)( min)?");
    private static final long MINUTE = 60_000;
    private static final String TEXT = "a";

    /** Forms that are no numbers: a value that fits, and one that does not. */
    private static final Map<String, List<String>> FORMS = Map.of(
            "URI", List.of("https://faraday.example/v1", "no URI"),
            "https", List.of("https://faraday.example/v1", "ftp://127.0.0.1/v1"),
            "or http to this machine", List.of("http://127.0.0.1:1/v1", "http://faraday.example/v1"),
            "jdk", List.of("jdk", "a b"),
            "feign", List.of("feign", "a b"),
            "or a name of your own", List.of("pigeon", "a b"),
            "true", List.of("true", "1"),
            "false", List.of("false", "0"),
            "host:port", List.of("proxy.example:3128", "proxy.example"),
            "without user and password", List.of("proxy.example:3128", "user:word@proxy.example:3128"));

    private static final List<String> WHOLE_NUMBERS =
            List.of("count", "percent", "bytes", "ratio", "levels", "characters", "digits");

    /** Longer than the time limit around it. */
    private static final Map<String, List<String>> LIMITS =
            Map.of("at most the total", List.of("15s", "15001ms"), "at most an attempt", List.of("5s", "5001ms"));

    private final List<String> fitting = new ArrayList<>();
    private final List<String> unfit = new ArrayList<>();

    private SettingForm() {}

    /** Reads the form; after a semicolon come examples and remarks. */
    static SettingForm of(String text) {
        SettingForm form = new SettingForm();
        Matcher range = RANGE.matcher(text);
        if (text.matches("\\d.*(characters|letters).*")) {
            range.find();
            form.lengths(range.toMatchResult());
            return form;
        }
        for (String part : text.split("[,;] ")) {
            List<String> values = FORMS.getOrDefault(part, LIMITS.get(part));
            if (values != null) {
                form.add(values.get(0), values.get(1));
            } else if (WHOLE_NUMBERS.contains(part)) {
                form.unfit.addAll(List.of("5s", "many"));
            } else if (part.equals("duration")) {
                form.unfit.add("5");
                form.fitting.addAll(range.find(0) ? List.of() : List.of("50ms", "1s"));
            } else if (RANGE.matcher(part).matches()) {
                range.find(0);
                form.numbers(range.toMatchResult());
            }
        }
        return form;
    }

    private void add(String fits, String doesNot) {
        fitting.add(fits);
        unfit.add(doesNot);
    }

    private void numbers(MatchResult range) {
        String unit = range.group(2) == null ? "" : "ms";
        long least = Long.parseLong(range.group(1));
        long most = Long.parseLong(range.group(3)) * (range.group(4) == null ? 1 : MINUTE);
        add(least + unit, (least - 1) + unit);
        add(most + unit, (most + 1) + unit);
    }

    private void lengths(MatchResult range) {
        int least = Integer.parseInt(range.group(1));
        int most = Integer.parseInt(range.group(3));
        fitting.addAll(List.of(TEXT.repeat(least), TEXT.repeat(most)));
        unfit.add(TEXT.repeat(most + 1));
        if (least > 1) { // blank is not set
            unfit.add(TEXT.repeat(least - 1));
        }
    }

    boolean isKnown() {
        return !unfit.isEmpty();
    }

    /** Sets the property to each of the values. */
    void check(String property) {
        for (String value : fitting) {
            assertThatCode(() -> configured(property, value))
                    .as("%s=%s", property, value)
                    .doesNotThrowAnyException();
        }
        for (String value : unfit) {
            assertThatThrownBy(() -> configured(property, value))
                    .as("%s=%s", property, value)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void configured(String property, String value) {
        String before = System.setProperty(property, value);
        try {
            FaradayConfig.Builder filled = FaradayConfig.builder().fillFromEnvironment();
            filled.apiKey("test_any_key").build();
        } finally {
            if (before == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, before);
            }
        }
    }
}
