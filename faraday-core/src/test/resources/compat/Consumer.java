package com.example.compat;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.BadResponseException;
import io.github.faraday4j.CallTrace;
import io.github.faraday4j.CircuitOpenException;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.UnavailableException;
import io.github.faraday4j.dataset.ColumnDataType;
import io.github.faraday4j.dataset.ColumnType;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetColumn;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.IdentitySet;
import io.github.faraday4j.dataset.ReferenceableTable;
import io.github.faraday4j.dataset.SourceType;
import io.github.faraday4j.dataset.TableOptions;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** An application as there are many: builds datasets in its tests, reads them, and tells failures apart. */
public final class Consumer implements Supplier<String> {

    @Override
    public String get() {
        Dataset orders = Dataset.builder()
                .id("8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d")
                .name("orders")
                .status(DatasetStatus.READY)
                .createdAt(Instant.EPOCH)
                .rowCount(7)
                .options(TableOptions.builder().type(SourceType.SNOWFLAKE).tableName("ORDERS").build())
                .detectedColumns(List.of(DatasetColumn.builder()
                        .name("order_id")
                        .dataType(ColumnDataType.of(ColumnType.LONG))
                        .fillRate(new BigDecimal("0.75"))
                        .build()))
                .identitySets(Map.of("customer", IdentitySet.builder()
                        .email("mail")
                        .houseNumberAndStreet(List.of("street"))
                        .build()))
                .unknownMembers(Map.of("x_tomorrow", List.of(1, true)))
                .build();
        Dataset keyed = orders.toBuilder().referenceKeyColumns(List.of("order_id")).build();
        DatasetLookupPort port = scope -> List.of(keyed);
        List<Dataset> found = port.datasetsOf(ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3"));
        Dataset first = found.get(0);
        DatasetColumn column = first.detectedColumns().get(0);
        IdentitySet customer = first.identitySets().get("customer");
        return String.join(
                "\n",
                first.toString(),
                first.createdAt().orElseThrow() + " " + first.rowCount().getAsLong() + " " + first.isReady(),
                column + " " + column.fillRate().orElseThrow() + " " + column.toBuilder().build().equals(column),
                customer.email().orElseThrow() + customer.houseNumberAndStreet(),
                first.unknownMembers().toString(),
                ReferenceableTable.among(found).toString(),
                String.valueOf(first.equals(orders)) + first.toBuilder().referenceKeyColumns(List.of()).build().equals(orders),
                group(ApiErrorException.from(
                        ApiError.builder(404).build(),
                        ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3"),
                        null,
                        CallTrace.NONE)),
                group(new CircuitOpenException(Duration.ofSeconds(1), CallTrace.NONE)));
    }

    private static String group(FaradayException failure) {
        if (failure instanceof ApiErrorException refused) {
            return "refused with " + refused.status();
        } else if (failure instanceof UnavailableException unavailable) {
            return "unavailable, transient: " + unavailable.isTransient();
        } else if (failure instanceof BadResponseException) {
            return "bad response";
        }
        throw new IllegalStateException(failure);
    }
}
