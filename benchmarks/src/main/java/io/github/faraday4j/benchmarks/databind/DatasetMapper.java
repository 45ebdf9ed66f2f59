package io.github.faraday4j.benchmarks.databind;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** Makes the mapper that a user would make. */
public final class DatasetMapper {

    /** A list of datasets. */
    public static final TypeReference<List<DatasetRecord>> DATASETS = new TypeReference<>() {};

    private DatasetMapper() {}

    /** Returns a new mapper. */
    public static JsonMapper create() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Returns a reader of lists of datasets. */
    public static ObjectReader reader() {
        return create().readerFor(DATASETS);
    }
}
