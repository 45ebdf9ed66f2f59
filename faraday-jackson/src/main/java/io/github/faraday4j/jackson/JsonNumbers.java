package io.github.faraday4j.jackson;

import java.util.regex.Pattern;

/** Spellings of numbers. */
final class JsonNumbers {

    private static final Pattern STRICT = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    private JsonNumbers() {}

    /** Whether a number is spelled as JSON has it; a lenient parser takes others, such as {@code +1} and {@code .5}. */
    static boolean isStrict(String number) {
        return STRICT.matcher(number).matches();
    }
}
