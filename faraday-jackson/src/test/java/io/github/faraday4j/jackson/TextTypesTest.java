package io.github.faraday4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.DatasetStatus;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids and words are written and read as their text. */
class TextTypesTest {

    private static final String UUID_TEXT = "7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11";

    /** Each public type of core that is made of a text, found by looking for them. */
    static Stream<Class<?>> types() {
        return CoreTypes.ALL.stream().filter(TextTypesTest::isMadeOfAText);
    }

    private static boolean isMadeOfAText(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isEnum()
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> Modifier.isStatic(method.getModifiers())
                                && method.getReturnType() == type
                                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }

    static Stream<Arguments> mappersAndTypes() {
        return Mappers.ofEachJackson().flatMap(mapper -> types().map(type -> Arguments.of(mapper, type)));
    }

    private static Object of(Class<?> type, String text) throws ReflectiveOperationException {
        return type.getMethod("of", String.class).invoke(null, text);
    }

    private static String sample(Class<?> type) {
        return isId(type) ? UUID_TEXT : "a \"word\" of tomorrow, \u00e4\n";
    }

    private static boolean isId(Class<?> type) {
        return type.getSimpleName().endsWith("Id");
    }

    @ParameterizedTest
    @MethodSource("types")
    void isKnown(Class<?> type) {
        assertThat(TextType.find(type)).isNotNull();
    }

    @Test
    void thereAreIdsAndWords() {
        assertThat(types()).contains(ScopeId.class, DatasetId.class, DatasetStatus.class, ErrorCode.class);
    }

    @ParameterizedTest
    @MethodSource("mappersAndTypes")
    void isWrittenAsItsText(AppMapper mapper, Class<?> type) throws Exception {
        String text = sample(type);

        assertThat(mapper.writeText(of(type, text), type)).isEqualTo(mapper.writeText(text, String.class));
        assertThat(mapper.readText(mapper.writeText(of(type, text), type), type))
                .isEqualTo(of(type, text));
    }

    @ParameterizedTest
    @MethodSource("mappersAndTypes")
    void isTheKeyOfAMap(AppMapper mapper, Class<?> type) throws Exception {
        Map<Object, Integer> counts = Map.of(of(type, sample(type)), 3);

        String json = mapper.writeText(counts, Map.class);

        assertThat(json).isEqualTo(mapper.writeText(Map.of(sample(type), 3), Map.class));
        assertThat(mapper.readText(json, mapOf(type))).isEqualTo(counts);
    }

    @ParameterizedTest
    @MethodSource("mappersAndTypes")
    void isNullWhereThatIsWritten(AppMapper mapper, Class<?> type) throws Exception {
        assertThat(mapper.readText("null", type)).isNull();
    }

    @ParameterizedTest
    @MethodSource("mappersAndTypes")
    void isNotReadOfAnyOtherShape(AppMapper mapper, Class<?> type) {
        for (String json : List.of("1", "1.5", "true", "{}", "{\"value\":\"x\"}", "[]", "[\"x\"]")) {
            assertThatThrownBy(() -> mapper.readText(json, type))
                    .as(json)
                    .extracting(e -> e.getClass().getSimpleName())
                    .isEqualTo("MismatchedInputException");
        }
    }

    static Stream<Arguments> mappersAndIds() {
        return Mappers.ofEachJackson()
                .flatMap(mapper -> types().filter(TextTypesTest::isId).map(type -> Arguments.of(mapper, type)));
    }

    @ParameterizedTest
    @MethodSource("mappersAndIds")
    void isNoIdWithoutTheFormOfOneAndWhatItIsIsNotShown(AppMapper mapper, Class<?> type) {
        for (String text : List.of("", "1-2-3-4-5", "key-in-the-wrong-place", UUID_TEXT + " ")) {
            assertThatThrownBy(() -> mapper.readText('"' + text + '"', type)).satisfies(e -> isMismatch(e, text));
            assertThatThrownBy(() -> mapper.readText("{\"" + text + "\":1}", mapOf(type)))
                    .satisfies(e -> isMismatch(e, text));
        }
    }

    private static void isMismatch(Throwable e, String text) {
        assertThat(e.getClass().getSimpleName()).isEqualTo("MismatchedInputException");
        assertThat(e).hasMessageContaining("must be a UUID such as");
        if (text.contains("key")) {
            assertThat(e.getMessage()).doesNotContain(text);
        }
    }

    /** Each Jackson knows this type, which is of the JDK. */
    private static Type mapOf(Class<?> key) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {key, Integer.class};
            }

            @Override
            public Type getRawType() {
                return Map.class;
            }

            @Override
            public @Nullable Type getOwnerType() {
                return null;
            }
        };
    }
}
