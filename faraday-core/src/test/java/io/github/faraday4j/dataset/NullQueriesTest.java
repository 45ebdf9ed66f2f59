package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.Serialized;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the model hands out can be asked for null, and is the same to ask with no entry, with one and with many. */
class NullQueriesTest {

    static Stream<Arguments> objects() {
        return WholeObjects.types().stream()
                .flatMap(type -> Stream.of(0, 1, 2, 7).map(entries -> Arguments.of(type, entries)));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("objects")
    void areAnsweredByEachListAndMap(Class<? extends WireObject> type, int entries) {
        WireObject object = filled(type, entries);
        Map<String, Object> answers = WholeObjects.answers(object);
        assertThat(answers).isNotEmpty().allSatisfy((name, answer) -> assertAnswersNull(answer));
        assertThat(object.unknownMembers()).hasSize(entries);
    }

    /** An object whose lists and maps, the unknown members too, have so many entries each. */
    private static WireObject filled(Class<?> type, int entries) {
        WireBuilder<?> builder = WholeObjects.wholeBuilder(type);
        WholeObjects.setters(builder.getClass()).forEach(setter -> {
            Object value = WholeObjects.value(setter);
            if (value instanceof List<?> list) {
                WholeObjects.invoke(setter, builder, Collections.nCopies(entries, list.get(0)));
            } else if (value instanceof Map<?, ?> map) {
                WholeObjects.invoke(
                        setter,
                        builder,
                        members(entries, map.values().iterator().next()));
            }
        });
        builder.unknownMembers(members(entries, List.of(members(entries, Collections.nCopies(entries, "x")))));
        return (WireObject) WholeObjects.call(builder, "build");
    }

    private static Map<String, Object> members(int entries, Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        IntStream.range(0, entries).forEach(i -> members.put("x" + i, value));
        return members;
    }

    private static void assertAnswersNull(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(NullQueriesTest::assertAnswersNull);
        } else if (value instanceof Map<?, ?> map) {
            assertMapAnswersNull(map);
            map.values().forEach(NullQueriesTest::assertAnswersNull);
        } else if (value instanceof Collection<?> collection) {
            assertCollectionAnswersNull(collection);
            collection.forEach(NullQueriesTest::assertAnswersNull);
        }
    }

    private static void assertCollectionAnswersNull(Collection<?> collection) {
        assertThat(collection.contains(null)).isFalse();
        assertThat(collection.containsAll(Collections.singleton(null))).isFalse();
        if (collection instanceof List<?> list) {
            assertThat(list.indexOf(null)).isEqualTo(-1);
            assertThat(list.lastIndexOf(null)).isEqualTo(-1);
            assertThat(list.subList(0, list.size()).contains(null)).isFalse();
        }
        assertRefused(() -> collection.remove(null));
        assertRefused(() -> collection.removeIf(entry -> false));
        assertRefused(() -> collection.removeAll(Collections.singleton(null)));
        assertRefused(() -> collection.retainAll(Collections.singleton(null)));
        assertRefused(() -> collection.addAll(List.of()));
        assertRefused(collection::clear);
    }

    @SuppressWarnings("unchecked") // what is given back if there is nothing may be anything
    private static void assertMapAnswersNull(Map<?, ?> map) {
        assertThat(map.get(null)).isNull();
        assertThat(map.containsKey(null)).isFalse();
        assertThat(map.containsValue(null)).isFalse();
        assertThat(((Map<?, Object>) map).getOrDefault(null, "other")).isEqualTo("other");
        assertThat(map.keySet().contains(null)).isFalse();
        assertThat(map.values().contains(null)).isFalse();
        assertThat(map.entrySet().contains(null)).isFalse();
        assertRefused(() -> map.remove(null));
        assertRefused(() -> map.remove(null, null));
        assertRefused(map::clear);
    }

    private static void assertRefused(ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void areAnsweredByWhatCanBeReferenced() {
        for (int entries : List.of(0, 1, 2, 7)) {
            List<MergeReference> sources = new ArrayList<>();
            List<Dataset> datasets = new ArrayList<>();
            for (int i = 0; i < entries; i++) {
                DatasetId id = DatasetId.of(new UUID(0, i));
                sources.add(MergeReference.builder().datasetId(id).build());
                datasets.add(dataset(
                        id,
                        TableOptions.builder()
                                .type(SourceType.MYSQL)
                                .tableName("T" + i)
                                .build()));
            }
            assertAnswersNull(ReferenceableTable.among(datasets));
            datasets.add(dataset(
                    DatasetId.of(new UUID(1, 1)),
                    MergeOptions.builder().merge(sources).build()));
            ReferenceableTable merge = ReferenceableTable.among(datasets).get(entries);
            assertThat(merge.sources()).hasSize(entries);
            assertAnswersNull(merge.sources());
            assertAnswersNull(merge.caveats());
        }
    }

    private static Dataset dataset(DatasetId id, DatasetOptions options) {
        return Dataset.builder()
                .id(id)
                .name("d")
                .referenceKeyColumn("k")
                .options(options)
                .build();
    }

    @Test
    void areAnsweredByTheDocumentedWords() {
        assertAnswersNull(DatasetStatus.documented());
        assertAnswersNull(SourceType.documented());
    }

    @Test
    void areAnsweredByListsAndMapsLikeAnyOthers() {
        Dataset dataset = (Dataset) filled(Dataset.class, 3);
        List<String> columns = dataset.upsertColumns();
        assertThat(columns).isUnmodifiable().isEqualTo(List.copyOf(columns)).hasSameHashCodeAs(List.copyOf(columns));
        assertThat(columns.indexOf(columns.get(0))).isZero();
        assertThat(columns.lastIndexOf(columns.get(0))).isEqualTo(2);
        assertThat(columns.contains(columns.get(0))).isTrue();
        assertThat(new ArrayList<>(columns)).isEqualTo(columns);
        assertThat(Serialized.copyOf(columns)).isEqualTo(columns);
        assertThat(((Dataset) filled(Dataset.class, 1)).identitySets())
                .containsKey("x0")
                .isEqualTo(Map.copyOf(((Dataset) filled(Dataset.class, 1)).identitySets()));
    }
}
