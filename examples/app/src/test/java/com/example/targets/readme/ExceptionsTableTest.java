package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.targets.readme.Readme.Row;
import io.github.faraday4j.ApiError;
import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.CallTrace;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.TransportFailureException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's table of exceptions, cell by cell. */
class ExceptionsTableTest {

    /** A row; one with a bold name is a group, and what follows it belongs to it. */
    record Entry(String name, boolean isGroup, String group, List<String> cells) {

        Class<?> type() {
            try {
                return Class.forName(FaradayException.class.getPackageName() + '.' + name);
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Entry> entries() {
        List<Row> rows = Readme.find().rows("Exception");
        String[] group = {""};
        return rows.stream()
                .map(row -> {
                    String name = row.cells().get(0).replaceAll("[*`]", "");
                    boolean isGroup = row.cells().get(0).startsWith("**");
                    group[0] = isGroup ? name : group[0];
                    return new Entry(name, isGroup, group[0], row.cells());
                })
                .toList();
    }

    static Stream<Entry> leaves() {
        return entries().stream().filter(entry -> !entry.isGroup());
    }

    @Test
    void namesThemAll() {
        Set<String> all = new TreeSet<>();
        collect(FaradayException.class, all);

        assertThat(entries()).extracting(Entry::name).containsExactlyInAnyOrderElementsOf(all);
    }

    private static void collect(Class<?> type, Set<String> names) {
        for (Class<?> leaf : type.getPermittedSubclasses()) {
            names.add(leaf.getSimpleName());
            if (leaf.isSealed()) {
                collect(leaf, names);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void eachIsInItsGroup(Entry leaf) {
        assertThat(leaf.type().getSuperclass().getSimpleName()).isEqualTo(leaf.group());
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void isTransientAsTheTableSays(Entry leaf) {
        Map<Boolean, List<FaradayException>> made = RealMessages.ofLookups().stream()
                .filter(leaf.type()::isInstance)
                .collect(Collectors.partitioningBy(FaradayException::isTransient));

        String told = made.get(false).isEmpty() ? "yes" : made.get(true).isEmpty() ? "no" : unless(made.get(false));
        assertThat(leaf.cells().get(2)).isEqualTo(told);
    }

    private static String unless(List<FaradayException> lasting) {
        return lasting.stream()
                .map(failure -> ((TransportFailureException) failure).kind().name())
                .collect(Collectors.joining(" or ", "unless ", ""));
    }

    @Test
    void eachStatusIsWhatTheTableSays() {
        Map<String, String> told = new HashMap<>();
        leaves().forEach(leaf -> Poms.groups(
                        "\\b([45](?:\\d\\d|xx))\\b", leaf.cells().get(1))
                .forEach(status -> told.put(status, leaf.name())));
        Map<Integer, String> inTheTable = new TreeMap<>();
        Map<Integer, String> inCode = new TreeMap<>();

        IntStream.range(400, 600).forEach(status -> {
            String ofItsHundred = told.get(status / 100 + "xx");
            inTheTable.put(status, told.getOrDefault(Integer.toString(status), ofItsHundred));
            inCode.put(status, thrownFor(status));
        });

        assertThat(inTheTable).isEqualTo(inCode);
    }

    private static String thrownFor(int status) {
        ScopeId scope = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");
        return ApiErrorException.from(ApiError.builder(status).build(), scope, null, CallTrace.NONE)
                .getClass()
                .getSimpleName();
    }

    @Test
    void eachHasWhatTheTableTellsToReadOrToSet() {
        assertThat(entries()).isNotEmpty().allSatisfy(entry -> {
            String text = String.join(" ", entry.cells());
            assertThat(Stream.of(entry.type().getMethods()).map(Method::getName))
                    .containsAll(Poms.groups("`(\\w+)\\(\\)`", text));
            assertThat(Settings.all())
                    .extracting(setting -> setting.name())
                    .containsAll(Poms.groups("`([a-z]\\w+)`", text));
        });
    }
}
