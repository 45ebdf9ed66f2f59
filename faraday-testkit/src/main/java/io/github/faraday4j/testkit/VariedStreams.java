package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.ColumnFormat;
import io.github.faraday4j.dataset.ColumnType;
import io.github.faraday4j.dataset.Condition;
import io.github.faraday4j.dataset.DataMapColumn;
import io.github.faraday4j.dataset.DatasetStream;
import io.github.faraday4j.dataset.DecodeConfig;
import io.github.faraday4j.dataset.StreamMapping;
import io.github.faraday4j.dataset.StreamProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** What datasets send to streams, in both of the service's forms. */
final class VariedStreams {

    private VariedStreams() {}

    static Map<String, DatasetStream> streams(Random random) {
        return Map.of(
                "orders",
                DatasetStream.builder()
                        .streamId(id(random))
                        .classic(random.nextBoolean())
                        .dataMap(Map.of(
                                "datetime",
                                DataMapColumn.builder()
                                        .columnName("ordered_at")
                                        .format(ColumnFormat.YYYY_MM_DD_DASH)
                                        .build(),
                                "value",
                                DataMapColumn.builder().columnName("total").build()))
                        .conditions(List.of(
                                Condition.builder()
                                        .columnName("total")
                                        .gt(BigDecimal.valueOf(random.nextInt(100)))
                                        .build(),
                                Condition.builder()
                                        .columnName("state")
                                        .in(List.of("paid", "sent"))
                                        .optional(true)
                                        .build()))
                        .build());
    }

    static List<StreamMapping> mappings(Random random) {
        return List.of(mapping(id(random), "data"), mapping(id(random), "datetime"));
    }

    private static StreamMapping mapping(UUID id, String property) {
        return StreamMapping.builder()
                .streamName("age")
                .streamId(id)
                .properties(Map.of(
                        property,
                        StreamProperty.builder()
                                .columnName("age_in_years")
                                .decode(DecodeConfig.builder()
                                        .cast(ColumnType.LONG)
                                        .map(Map.of("young", 20, "old", List.of(70, 99)))
                                        .build())
                                .build(),
                        "authority",
                        StreamProperty.builder().value("census").build()))
                .build();
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
