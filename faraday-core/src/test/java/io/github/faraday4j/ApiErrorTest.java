package io.github.faraday4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiErrorTest {
    private static final ValidationError VALIDATION_ERROR = ValidationError.builder()
            .path("/scope_id")
            .message("must be a UUID")
            .errorType("format")
            .suggestion("use the id of a scope")
            .build();

    private static ApiError.Builder whole() {
        return ApiError.builder(400)
                .code(ErrorCode.VALIDATION_FAILED)
                .errorId("082f9513-901c-4308-8081-902a8fe22d7e")
                .note("An error occurred")
                .validationErrors(List.of(VALIDATION_ERROR));
    }

    @Test
    void answersWhatTheServiceSaid() {
        ApiError error = whole().build();
        assertThat(error.status()).isEqualTo(400);
        assertThat(error.code()).contains(ErrorCode.VALIDATION_FAILED);
        assertThat(error.errorId()).contains("082f9513-901c-4308-8081-902a8fe22d7e");
        assertThat(error.note()).contains("An error occurred");
        assertThat(error.validationErrors()).containsExactly(VALIDATION_ERROR);
        assertThat(error)
                .hasToString(
                        "400 VALIDATION_FAILED, An error occurred; /scope_id: must be a UUID (use the id of a scope),"
                                + " error id 082f9513-901c-4308-8081-902a8fe22d7e");
    }

    @Test
    void inventsNothing() {
        ApiError error = ApiError.builder(502).build();
        assertThat(error.code()).isEmpty();
        assertThat(error.errorId()).isEmpty();
        assertThat(error.note()).isEmpty();
        assertThat(error.validationErrors()).isEmpty();
        assertThat(error)
                .hasToString("502")
                .isEqualTo(ApiError.builder().status(502).build());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 99, 1000})
    void needsAStatus(int status) {
        assertThatIllegalStateException()
                .isThrownBy(() -> ApiError.builder(status).build())
                .withMessage("status must be from 100 to 999 but was " + status);
    }

    @Test
    void comparesByValue() {
        assertThat(whole().build()).isEqualTo(whole().build()).hasSameHashCodeAs(whole().build());
        assertThat(List.of(
                        whole().status(401).build(),
                        whole().code(null).build(),
                        whole().errorId(null).build(),
                        whole().note(null).build(),
                        whole().validationErrors(List.of()).build()))
                .doesNotContain(whole().build())
                .doesNotHaveDuplicates();
    }

    @Test
    void survivesSerialisation() {
        assertThat(Serialized.copyOf(whole().build())).isEqualTo(whole().build());
    }

    @Test
    void keepsACopyOfTheValidationErrors() {
        List<ValidationError> given = new ArrayList<>(List.of(VALIDATION_ERROR));
        ApiError error = whole().validationErrors(given).build();
        given.clear();
        assertThat(error.validationErrors()).containsExactly(VALIDATION_ERROR).isUnmodifiable();
    }

    @Test
    void showsHostileTextAsOnePrintableLineAndAnswersItUntouched() {
        ValidationError hostile = ValidationError.builder()
                .path(HostileText.LONG)
                .message(HostileText.LONG)
                .errorType(HostileText.LONG)
                .suggestion(HostileText.LONG)
                .build();
        ApiError error = ApiError.builder(400)
                .code(ErrorCode.of(HostileText.LONG))
                .errorId(HostileText.LONG)
                .note(HostileText.LONG)
                .validationErrors(Collections.nCopies(1000, hostile))
                .build();
        HostileText.assertOnePrintableLine(hostile.toString());
        HostileText.assertOnePrintableLine(error.toString()).contains("and 995 more");
        assertThat(error.note()).contains(HostileText.LONG);
        assertThat(hostile.message()).contains(HostileText.LONG);
    }

    @Test
    void hasValidationErrorsThatCompareByValue() {
        assertThat(Serialized.copyOf(VALIDATION_ERROR))
                .isEqualTo(VALIDATION_ERROR)
                .hasSameHashCodeAs(VALIDATION_ERROR)
                .isNotEqualTo(ValidationError.builder().path("/scope_id").build());
        assertThat(VALIDATION_ERROR.path()).contains("/scope_id");
        assertThat(VALIDATION_ERROR.message()).contains("must be a UUID");
        assertThat(VALIDATION_ERROR.errorType()).contains("format");
        assertThat(VALIDATION_ERROR.suggestion()).contains("use the id of a scope");
    }

    @Test
    void hasValidationErrorsThatNeedNothing() {
        ValidationError empty = ValidationError.builder().build();
        assertThat(empty.path()).isEmpty();
        assertThat(empty.message()).isEmpty();
        assertThat(empty.errorType()).isEmpty();
        assertThat(empty.suggestion()).isEmpty();
        assertThat(empty).hasToString("invalid");
    }
}
