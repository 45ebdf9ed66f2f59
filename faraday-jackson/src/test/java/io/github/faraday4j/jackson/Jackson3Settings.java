package io.github.faraday4j.jackson;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.faraday4j.dataset.Dataset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Settings of applications with Jackson 3, by name. */
final class Jackson3Settings {

    private static final PolymorphicTypeValidator ANY_TYPE = BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .build();

    /** Those that leave the JSON of a dataset as it is. */
    static final Map<String, AppMapper> PLAIN = plain();

    /** Those that add the names of types. */
    static final Map<String, AppMapper> TYPED = typed();

    private Jackson3Settings() {}

    @JsonIgnoreProperties("row_count")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private interface Mixin {}

    private static Map<String, AppMapper> plain() {
        Map<String, UnaryOperator<JsonMapper.Builder>> all = new LinkedHashMap<>();
        all.put("defaults", b -> b);
        all.put("names in upper camel case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE));
        all.put("names in snake case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        all.put(
                "without null",
                b -> b.changeDefaultPropertyInclusion(was ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)));
        all.put(
                "without empty",
                b -> b.changeDefaultPropertyInclusion(was ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY)));
        all.put(
                "without defaults",
                b -> b.changeDefaultPropertyInclusion(was ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS)));
        all.put("strict about unknown members", b -> b.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
        all.put("lenient about unknown members", b -> b.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
        all.put("plain decimals", b -> b.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN));
        all.put("big decimals", b -> b.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS));
        all.put("big integers", b -> b.enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS));
        all.put("longs", b -> b.enable(DeserializationFeature.USE_LONG_FOR_INTS));
        all.put("numbers in quotes", b -> b.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS));
        all.put("pretty", b -> b.enable(SerializationFeature.INDENT_OUTPUT));
        all.put("ASCII", b -> b.enable(JsonWriteFeature.ESCAPE_NON_ASCII));
        all.put("escaped slashes", b -> b.enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES));
        all.put("sorted", b -> b.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
        all.put("no name twice", b -> b.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION));
        all.put("case-insensitive", b -> b.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES));
        all.put(
                "fields",
                b -> b.changeDefaultVisibility(was -> was.with(Visibility.NONE).withFieldVisibility(Visibility.ANY)));
        all.put("empty texts are null", b -> b.enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT));
        all.put("single values as arrays", b -> b.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY));
        all.put("a mixin", b -> b.addMixIn(Dataset.class, Mixin.class));
        all.put("wrapped in its root", b -> b.enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE));
        all.put(
                "lenient about JSON",
                b -> b.enable(
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS));
        all.put("trees without nulls", b -> b.disable(JsonNodeFeature.WRITE_NULL_PROPERTIES));
        all.put("trees as they are", b -> b.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES));
        all.put("nothing closed", b -> b.disable(StreamWriteFeature.AUTO_CLOSE_TARGET));
        all.put("a view", b -> b.disable(MapperFeature.DEFAULT_VIEW_INCLUSION));
        return named(all);
    }

    private static Map<String, AppMapper> typed() {
        Map<String, UnaryOperator<JsonMapper.Builder>> all = new LinkedHashMap<>();
        for (DefaultTyping typing : DefaultTyping.values()) {
            all.put("types of " + typing, b -> b.activateDefaultTyping(ANY_TYPE, typing, JsonTypeInfo.As.PROPERTY));
        }
        for (JsonTypeInfo.As as : List.of(JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT)) {
            all.put("types as " + as, b -> b.activateDefaultTyping(ANY_TYPE, DefaultTyping.NON_FINAL, as));
        }
        return named(all);
    }

    private static Map<String, AppMapper> named(Map<String, UnaryOperator<JsonMapper.Builder>> settings) {
        Map<String, AppMapper> mappers = new LinkedHashMap<>();
        settings.forEach((name, setting) -> mappers.put("Jackson 3, " + name, Jackson3Mapper.with(setting)));
        return mappers;
    }
}
