package io.github.faraday4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.faraday4j.dataset.Dataset;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** What is no dataset is told by Jackson's own exception, with the path and without the data. */
class UnreadableTest {

    private static final String SECRET = "a-name-of-a-person";

    record Report(List<Dataset> datasets) {}

    static Stream<Arguments> documents() {
        String id = "\"id\":\"" + Datasets.ID + "\"";
        return Mappers.ofEachJackson()
                .flatMap(mapper -> Stream.of(
                        Arguments.of(mapper, "{\"name\":\"" + SECRET + "\"}", "the id is missing"),
                        Arguments.of(mapper, "{\"id\":\"" + SECRET + "\"}", "the id is no UUID"),
                        Arguments.of(mapper, "{\"id\":null}", "the id is missing"),
                        Arguments.of(mapper, "{\"id\":7}", "the id is no UUID"),
                        Arguments.of(mapper, "{}", "the id is missing"),
                        Arguments.of(mapper, "{" + id + ",\"n\":" + "7".repeat(70) + "}", "maxNumberLength"),
                        Arguments.of(mapper, "{" + id + ",\"n\":1e99999}", "too deep, too long or too much"),
                        Arguments.of(mapper, "{" + id + ",\"d\":" + "[".repeat(70) + "]".repeat(70) + "}", "maxDepth"),
                        Arguments.of(mapper, "{" + id + ",\"" + "x".repeat(9_000) + "\":1}", "maxNameLength"),
                        Arguments.of(mapper, "\"" + SECRET + "\"", "from String value"),
                        Arguments.of(mapper, "\"\"", "from String value"),
                        Arguments.of(mapper, "7", "from Integer value"),
                        Arguments.of(mapper, "true", "from Boolean value"),
                        Arguments.of(mapper, "[]", "from Array value")));
    }

    static Stream<Named<AppMapper>> mappers() {
        return Mappers.ofEachJackson();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isToldWithThePath(AppMapper mapper, String dataset, String problem) {
        String first = "{\"id\":\"" + Datasets.ID + "\"}";

        Throwable e =
                catchThrowable(() -> mapper.readText("{\"datasets\":[" + first + "," + dataset + "]}", Report.class));

        assertThat(e.getClass().getSimpleName()).as(e.toString()).isEqualTo("MismatchedInputException");
        assertThat(e).hasMessageContaining(problem).hasMessageContaining("Report[\"datasets\"]");
        assertThat(e).hasMessageMatching("(?s).*\\[1]\\).*").hasNoCause();
        assertThat(e.getMessage()).doesNotContain(SECRET).doesNotContain("answer to the question");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void namesInAPathStayOnOneLine(AppMapper mapper) {
        String nested = "{\"id\":\"" + Datasets.ID + "\",\"a\\r\\nb\":[" + "7".repeat(70) + "]}";

        Throwable e = catchThrowable(() -> mapper.readText(nested, Dataset.class));

        assertThat(e).hasMessageContaining("at $.a??b[0], more than ResponseLimits.maxNumberLength allows");
        assertThat(e).hasMessageContaining("The default limits hold here, whatever those of a lookup are.");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void oneThatIsLargerThanAnAnswerMayBeIsNotCollected(AppMapper mapper) {
        String megabyte = "\"" + "x".repeat(1_000_000) + "\",";
        String large = "{\"id\":\"" + Datasets.ID + "\",\"a\":[" + megabyte.repeat(17) + "1]}";

        Throwable e = catchThrowable(() -> mapper.readText(large, Dataset.class));

        assertThat(e.getClass().getSimpleName()).isEqualTo("MismatchedInputException");
        assertThat(e).hasMessageContaining("more than ResponseLimits.maxBodyBytes allows");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aBrokenDocumentIsToldByTheParser(AppMapper mapper) {
        for (String json : List.of("{\"id\":", "{\"id\" 1}", "{\"a\":[1,2", "{\"a\":[}", "{\"a\":nul}", "")) {
            Throwable e = catchThrowable(() -> mapper.readText(json, Dataset.class));

            assertThat(e instanceof JsonProcessingException || e instanceof JacksonException)
                    .as("%s: %s", json, e)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void nullIsNoDatasetAndNoMistake(AppMapper mapper) throws Exception {
        assertThat(mapper.readText("null", Dataset.class)).isNull();
        assertThat(mapper.readText("{\"datasets\":[null]}", Report.class))
                .isEqualTo(new Report(Collections.singletonList(null)));
    }
}
