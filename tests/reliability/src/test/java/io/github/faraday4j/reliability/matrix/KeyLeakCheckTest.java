package io.github.faraday4j.reliability.matrix;

import static io.github.faraday4j.reliability.matrix.KeyLeakCheck.KEY;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import io.github.faraday4j.testkit.FaradayFailures;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The key is found in whatever form, and wherever a failure has it. */
class KeyLeakCheckTest {

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(US_ASCII));
    }

    static Stream<Named<String>> forms() {
        return Stream.of(
                named("as it is", KEY),
                named("begun", KEY.substring(0, 8)),
                named("for a URL", URLEncoder.encode(KEY, US_ASCII)),
                named("reversed", reversed(KEY)),
                named("reversed, only its end", reversed(KEY.substring(16))),
                named("reversed, only its beginning", reversed(KEY.substring(0, 8))),
                named("in Base64", base64(KEY)),
                named("as a header in Base64", base64("Bearer " + KEY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void findsItInAText(String form) {
        assertThatThrownBy(() -> KeyLeakCheck.check("before " + form + " after"))
                .isInstanceOf(AssertionError.class);
    }

    static Stream<Named<Throwable>> places() {
        return Stream.of(
                named("the message", new IllegalStateException(KEY)),
                named("the message of a cause", new IllegalStateException("x", new IllegalStateException(KEY))),
                named("a suppressed exception", suppressing(new IllegalStateException("x"), new Exception(KEY))),
                named("a field", new CarryingException(KEY)),
                named("a field of a cause", new IllegalStateException("x", new CarryingException(KEY))),
                named("a field of a suppressed exception", suppressing(new Exception("x"), new CarryingException(KEY))),
                named("a buffer", new CarryingException(new StringBuilder(KEY))),
                named("bytes", new CarryingException(KEY.getBytes(US_ASCII))),
                named("characters", new CarryingException(KEY.toCharArray())),
                named("an array", new CarryingException(new Object[] {"x", KEY})),
                named("a list", new CarryingException(List.of("x", KEY))),
                named("a key of a map", new CarryingException(Map.of(KEY, "x"))),
                named("a value of a map", new CarryingException(Map.of("x", List.of(KEY)))),
                named("a field of a field", new CarryingException(new CarryingException(KEY))),
                named(
                        "the serialised form",
                        suppressing(FaradayFailures.unauthenticated(), CarryingException.whenSerialised())));
    }

    private static <T extends Throwable> T suppressing(T failure, Throwable suppressed) {
        failure.addSuppressed(suppressed);
        return failure;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void findsItInAFailure(Throwable failure) {
        assertThatThrownBy(() -> KeyLeakCheck.check(failure)).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        CarryingException round = new CarryingException(new Object[] {null, "x", 1, Optional.empty()});
        round.initCause(new IllegalStateException(FaradayFailures.unauthenticated()));

        assertThatCode(() -> KeyLeakCheck.check("sk_CANAL")).doesNotThrowAnyException();
        assertThatCode(() -> KeyLeakCheck.check(round)).doesNotThrowAnyException();
    }
}
