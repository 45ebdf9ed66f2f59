package io.github.faraday4j.transport.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.DatasetJson;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples, with every member at every depth changed in turn: nothing is fatal but the id, and nothing is lost. */
class MutatedDocumentsTest {

    private static final Object REMOVED = new Object();

    private static final List<Object> REPLACEMENTS = Arrays.asList(
            REMOVED,
            null,
            "a_word_of_tomorrow",
            "",
            new BigDecimal(5),
            new BigDecimal("-1.5"),
            new BigDecimal("123456789012345678901234567890"),
            true,
            List.of(),
            Map.of(),
            Arrays.asList(new BigDecimal(5), null, "text", Map.of("x_inner", true)),
            Map.of("x_inner", Map.of("x_deep", new BigDecimal("1.50"))));

    private static final Set<String> NO_ACCESSORS = Set.of("toBuilder", "unknownMembers", "toString", "hashCode");

    /** A place in a document: the names and indexes that lead there. */
    private record Place(List<Object> steps) {

        String topMember() {
            return (String) steps.get(0);
        }

        boolean isId() {
            return steps.equals(List.of("id"));
        }

        Place then(Object step) {
            List<Object> longer = new ArrayList<>(steps);
            longer.add(step);
            return new Place(longer);
        }

        Object parentIn(Object tree) {
            Object parent = tree;
            for (Object step : steps.subList(0, steps.size() - 1)) {
                parent = parent instanceof Map<?, ?> map ? map.get(step) : ((List<?>) parent).get((Integer) step);
            }
            return parent;
        }

        Object lastStep() {
            return steps.get(steps.size() - 1);
        }
    }

    private static List<Place> places(Map<?, ?> tree) {
        List<Place> places = new ArrayList<>();
        collect(new Place(List.of()), tree, places);
        return places;
    }

    private static void collect(Place here, Object node, List<Place> places) {
        if (!here.steps().isEmpty()) {
            places.add(here);
        }
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> collect(here.then(name), value, places));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(here.then(i), list.get(i), places);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> replaced(Map<String, Object> original, Place place, Object replacement) {
        Map<String, Object> variant = (Map<String, Object>) Documents.copy(original);
        Object parent = place.parentIn(variant);
        if (parent instanceof Map<?, ?>) {
            Map<String, Object> members = (Map<String, Object>) parent;
            if (replacement == REMOVED) {
                members.remove(place.lastStep());
            } else {
                members.put((String) place.lastStep(), replacement);
            }
        } else {
            List<Object> entries = (List<Object>) parent;
            int index = (Integer) place.lastStep();
            if (replacement == REMOVED) {
                entries.remove(index);
            } else {
                entries.set(index, replacement);
            }
        }
        return variant;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> datasets(String file) {
        Object tree = Documents.parse(Documents.example(file));
        return tree instanceof List<?> list ? (List<Map<String, Object>>) list : List.of((Map<String, Object>) tree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00_documented_example.json",
                "01_snowflake_ready_full.json",
                "02_hosted_csv_minimal.json",
                "03_s3_csv_error.json",
                "04_merge_parent.json"
            })
    void nothingIsFatalAndNothingIsLost(String file) throws ReflectiveOperationException {
        int variants = 0;
        for (Map<String, Object> original : datasets(file)) {
            Dataset decoded =
                    DatasetJson.decode(Documents.bytes(List.of(original))).get(0);
            for (Place place : places(original)) {
                for (Object replacement : REPLACEMENTS) {
                    assertSurvives(decoded, replaced(original, place, replacement), place);
                    variants++;
                }
            }
        }
        assertThat(variants).isGreaterThan(100);
    }

    @Test
    void theDocumentedExampleHasWellOverAThousandVariants() {
        assertThat(places(Documents.documentedDataset()).size() * REPLACEMENTS.size())
                .isGreaterThan(1_500);
    }

    @Test
    void anUnknownSiblingIsKeptAtEveryDepth() throws ReflectiveOperationException {
        Map<String, Object> original = Documents.documentedDataset();
        Dataset decoded = DatasetJson.decode(Documents.bytes(List.of(original))).get(0);
        for (Place place : places(original)) {
            if (place.lastStep() instanceof String) {
                Map<String, Object> unknown = new LinkedHashMap<>();
                unknown.put("a", null);
                unknown.put("b", Arrays.asList(new BigDecimal("1.0"), null));
                List<Object> sibling = new ArrayList<>(place.steps());
                sibling.set(sibling.size() - 1, "x_sibling");
                assertSurvives(decoded, replaced(original, new Place(sibling), unknown), place);
            }
        }
    }

    private static void assertSurvives(Dataset original, Map<String, Object> variant, Place place)
            throws ReflectiveOperationException {
        byte[] json = Documents.bytes(List.of(variant));
        if (place.isId() && !original.id().toString().equals(variant.get("id"))) {
            assertThatExceptionOfType(MalformedResponseException.class)
                    .isThrownBy(() -> DatasetJson.decode(json))
                    .satisfies(e -> assertThat(e.path()).isEqualTo("$[0].id"));
            return;
        }
        List<Dataset> decoded = DatasetJson.decode(json);
        byte[] encoded = DatasetJson.encode(decoded);
        assertThat(Canonical.of(encoded)).as(new String(json)).isEqualTo(Canonical.of(json));
        assertThat(DatasetJson.decode(encoded)).as(new String(json)).isEqualTo(decoded);
        for (Method accessor : accessors().toList()) {
            if (!isOf(accessor, place.topMember())) {
                assertThat(accessor.invoke(decoded.get(0)))
                        .as("%s of %s", accessor.getName(), new String(json))
                        .isEqualTo(accessor.invoke(original));
            }
        }
    }

    private static Stream<Method> accessors() {
        return Arrays.stream(Dataset.class.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .filter(method -> !java.lang.reflect.Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .filter(method -> !NO_ACCESSORS.contains(method.getName()));
    }

    /** Whether an accessor is of a member: {@code archivedAt} and {@code isArchived} are of {@code archived_at}. */
    private static boolean isOf(Method accessor, String member) {
        String name = accessor.getName();
        return switch (member) {
            case "archived_at" -> name.equals("archivedAt") || name.equals("isArchived");
            case "status" -> name.equals("status") || name.equals("isReady");
            case "preview" -> name.equals("preview") || name.equals("isPreview");
            default -> name.equalsIgnoreCase(member.replace("_", ""));
        };
    }
}
