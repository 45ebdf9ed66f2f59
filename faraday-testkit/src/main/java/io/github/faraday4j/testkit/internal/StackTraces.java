package io.github.faraday4j.testkit.internal;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a log shows of a failure: messages, causes and suppressed exceptions. */
public final class StackTraces {

    private StackTraces() {}

    public static String of(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
