package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.ValidationError;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorJsonTest {

    @Test
    void writesEachPart() {
        ApiError error = ApiError.builder(400)
                .code(ErrorCode.VALIDATION_FAILED)
                .errorId("082f9513-901c-4308-8081-902a8fe22d7e")
                .note("No.")
                .validationErrors(List.of(
                        ValidationError.builder()
                                .path("scope_id")
                                .message("is odd")
                                .errorType("format")
                                .suggestion("a UUID")
                                .build(),
                        ValidationError.builder().build()))
                .build();

        assertThat(ErrorJson.write(error))
                .isEqualTo("{\"error\":\"VALIDATION_FAILED\",\"id\":\"082f9513-901c-4308-8081-902a8fe22d7e\","
                        + "\"note\":\"No.\",\"validationErrors\":[{\"context\":{\"errorType\":\"format\"},"
                        + "\"message\":\"is odd\",\"path\":\"scope_id\",\"suggestion\":\"a UUID\"},{}]}");
    }

    @Test
    void writesNothingOfAStatusAlone() {
        assertThat(ErrorJson.write(ApiError.builder(503).build())).isEmpty();
    }

    @Test
    void escapesWhatJsonDoesNotTake() {
        ApiError error =
                ApiError.builder(500).note("a\"b\\c\nd\u0001é\uD83D\uDE00").build();

        assertThat(ErrorJson.write(error)).isEqualTo("{\"note\":\"a\\\"b\\\\c\\u000ad\\u0001é\\ud83d\\ude00\"}");
    }
}
