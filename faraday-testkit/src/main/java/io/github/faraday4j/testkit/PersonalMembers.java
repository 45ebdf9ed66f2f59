package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.ColumnFormat;
import io.github.faraday4j.dataset.Condition;
import io.github.faraday4j.dataset.DataMapColumn;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DecodeConfig;
import io.github.faraday4j.dataset.RecodeConfig;
import io.github.faraday4j.dataset.StreamProperty;
import io.github.faraday4j.dataset.TraitColumn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members whose values may be the data of people, not the configuration of a dataset: no message shows them. */
final class PersonalMembers {

    private static final Map<Class<?>, Set<String>> BY_TYPE = Map.of(
            Dataset.class,
            Set.of("sample"),
            Condition.class,
            Set.of("_eq", "_gt", "_gte", "_in", "_lt", "_lte", "_matches", "_neq", "_nin"),
            TraitColumn.class,
            Set.of("null_values", "transformation_table", "value"),
            StreamProperty.class,
            Set.of("value"),
            DecodeConfig.class,
            Set.of("map", "sql"),
            RecodeConfig.class,
            Set.of("map", "sql"));

    private PersonalMembers() {}

    static boolean has(Object owner, String wireName) {
        return (wireName.equals("column_name") && isFixed(owner))
                || BY_TYPE.getOrDefault(owner.getClass(), Set.of()).contains(wireName);
    }

    /** With a static format the column is no name but the value itself; a format that cannot be read may be one. */
    private static boolean isFixed(Object owner) {
        if (owner instanceof DataMapColumn column) {
            return isFixed(column.format(), column.unknownMembers());
        }
        return owner instanceof TraitColumn column && isFixed(column.format(), column.unknownMembers());
    }

    private static boolean isFixed(Optional<ColumnFormat> format, Map<String, @Nullable Object> unknownMembers) {
        return unknownMembers.containsKey("format")
                || format.filter(word -> word.value().startsWith("static")).isPresent();
    }
}
