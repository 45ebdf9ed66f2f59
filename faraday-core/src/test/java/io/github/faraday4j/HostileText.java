package io.github.faraday4j;

import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;

/** Text that a hostile server may send, and what must be true of any line that shows it. */
public final class HostileText {
    /** New lines, a terminal escape, NUL, a bidirectional override, a C1 control, half a surrogate pair. */
    public static final String SHORT = "a\r\nFAKE LINE\u001b[2J\0\u202egpj\u009b\ud800 \u00e9";

    /** The same, and far too much of it. */
    public static final String LONG = SHORT.repeat(10_000);

    private static final int LONGEST_LINE = 3000;

    private HostileText() {}

    public static AbstractStringAssert<?> assertOnePrintableLine(String line) {
        return Assertions.assertThat(line).matches("[ -~]*").hasSizeLessThan(LONGEST_LINE);
    }
}
