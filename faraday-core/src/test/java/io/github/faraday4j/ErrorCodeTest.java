package io.github.faraday4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Test
    void hasAConstantForEachDocumentedCode() {
        List<String> constants = Arrays.stream(ErrorCode.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == ErrorCode.class)
                .map(field -> {
                    try {
                        ErrorCode code = (ErrorCode) field.get(null);
                        assertThat(code.value()).isEqualTo(field.getName());
                        return code.value();
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        assertThat(constants)
                .containsExactlyInAnyOrder(
                        "BAD_REQUEST",
                        "FORBIDDEN",
                        "MAX_RESOURCES_REACHED",
                        "INTERNAL_SERVER_ERROR",
                        "INVALID_AUTHORIZATION",
                        "NOT_FOUND",
                        "MALFORMED_API_KEY",
                        "MISSING_API_KEY",
                        "EXPIRED_API_KEY",
                        "VALIDATION_FAILED",
                        "CONFLICT");
    }

    @Test
    void comparesByText() {
        assertThat(ErrorCode.of("NOT_FOUND")).isEqualTo(ErrorCode.NOT_FOUND).hasSameHashCodeAs(ErrorCode.NOT_FOUND);
        assertThat(ErrorCode.of("not_found")).isNotEqualTo(ErrorCode.NOT_FOUND);
        assertThat(Serialized.copyOf(ErrorCode.CONFLICT)).isEqualTo(ErrorCode.CONFLICT);
    }

    @Test
    void keepsTheTextOfAnUnknownCode() {
        assertThat(ErrorCode.of("USAGE_QUOTA_EXCEEDED").value()).isEqualTo("USAGE_QUOTA_EXCEEDED");
        assertThat(ErrorCode.of(HostileText.SHORT).value()).isEqualTo(HostileText.SHORT);
    }

    @Test
    void showsAHostileCodeAsOnePrintableLine() {
        HostileText.assertOnePrintableLine(ErrorCode.of(HostileText.LONG).toString());
    }
}
