package io.github.faraday4j.jackson;

import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.ColumnFormat;
import io.github.faraday4j.dataset.ColumnType;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.LogicalType;
import io.github.faraday4j.dataset.Privacy;
import io.github.faraday4j.dataset.ProviderName;
import io.github.faraday4j.dataset.ProviderSelection;
import io.github.faraday4j.dataset.ResourceType;
import io.github.faraday4j.dataset.SourceType;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A type whose JSON is a text: an id, or the words of a vocabulary.
 *
 * @param type the type
 * @param reader throws {@link IllegalArgumentException} for a text that is none of it, with a message that may be shown
 * @param text the text of a value
 * @param <T> the type
 */
record TextType<T>(Class<T> type, Function<String, T> reader, Function<T, String> text) {

    private static final Map<Class<?>, TextType<?>> ALL = Stream.of(
                    new TextType<>(ColumnFormat.class, ColumnFormat::of, ColumnFormat::value),
                    new TextType<>(ColumnType.class, ColumnType::of, ColumnType::value),
                    new TextType<>(DatasetId.class, DatasetId::of, DatasetId::toString),
                    new TextType<>(DatasetStatus.class, DatasetStatus::of, DatasetStatus::value),
                    new TextType<>(ErrorCode.class, ErrorCode::of, ErrorCode::value),
                    new TextType<>(LogicalType.class, LogicalType::of, LogicalType::value),
                    new TextType<>(Privacy.class, Privacy::of, Privacy::value),
                    new TextType<>(ProviderName.class, ProviderName::of, ProviderName::value),
                    new TextType<>(ProviderSelection.class, ProviderSelection::of, ProviderSelection::value),
                    new TextType<>(ResourceType.class, ResourceType::of, ResourceType::value),
                    new TextType<>(ScopeId.class, ScopeId::of, ScopeId::toString),
                    new TextType<>(SourceType.class, SourceType::of, SourceType::value))
            .collect(Collectors.toUnmodifiableMap(TextType::type, Function.identity()));

    /** Finds what is known of a type; null if its JSON is no text. */
    static @Nullable TextType<?> find(Class<?> type) {
        return ALL.get(type);
    }
}
