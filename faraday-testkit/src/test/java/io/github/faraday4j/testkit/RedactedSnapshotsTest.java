package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.dataset.ConnectorOptions;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetColumn;
import io.github.faraday4j.dataset.DatasetOptions;
import io.github.faraday4j.dataset.FileOptions;
import io.github.faraday4j.dataset.MergeOptions;
import io.github.faraday4j.dataset.TableOptions;
import io.github.faraday4j.dataset.UnknownOptions;
import io.github.faraday4j.dataset.UploadOptions;
import io.github.faraday4j.transport.DatasetJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A canary in each place of the model and of the document; what has it afterwards has it in a name. */
class RedactedSnapshotsTest {

    private static final String WORD = "canary";
    private static final String ADDRESS = "Canary.Bird+tag@example.com";

    private static String snapshot(Dataset dataset) {
        return SnapshotJson.write(List.of(dataset), new Redaction(Set.of()));
    }

    private static List<String> removed(Dataset dataset) {
        Redaction redaction = new Redaction(Set.of());
        SnapshotJson.write(List.of(dataset), redaction);
        return redaction.removed();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                TableOptions.class,
                FileOptions.class,
                UploadOptions.class,
                MergeOptions.class,
                ConnectorOptions.class,
                UnknownOptions.class
            })
    void holdNoAddressWhereverItWas(Class<? extends DatasetOptions> options) {
        Dataset dataset = WholeDataset.with(ADDRESS, options);

        assertThat(snapshot(dataset)).containsIgnoringCase("address-1").doesNotContainIgnoringCase("canary", "example");
        assertThat(removed(dataset)).isNotEmpty().noneMatch(path -> path.toLowerCase(Locale.ROOT)
                .contains("canary"));
    }

    @Test
    void holdAWordInNamesAlone() {
        String json = snapshot(WholeDataset.with(WORD, TableOptions.class));

        assertThat(names("\"([a-zA-Z_0-9]+)\":\\[?\"" + WORD + "\"", json))
                .containsExactly(
                        "address_line_1",
                        "address_line_2",
                        "cast",
                        "city",
                        "column_name",
                        "date",
                        "email",
                        "email_hash",
                        "exclude",
                        "freeform_address",
                        "house_number_and_street",
                        "identifier_recommendation",
                        "include",
                        "incremental_column",
                        "join_column",
                        "logicalType",
                        "name",
                        "person_first_name",
                        "person_full_name",
                        "person_last_name",
                        "phone",
                        "postcode",
                        "privacy",
                        "provider",
                        "reference_key_column",
                        "reference_key_columns",
                        "resource_type",
                        "schema",
                        "select",
                        "state",
                        "status",
                        "status_error",
                        "stream_name",
                        "table_name",
                        "type",
                        "upsert_columns");
        assertThat(names("\"([^\"]*" + WORD + "[^\"]*)\":", json)).containsExactly(WORD + " key");
    }

    @Test
    void holdNoSentenceInPlaceOfAWord() {
        String json = snapshot(WholeDataset.with("Jane Doe", TableOptions.class));

        assertThat(names("\"([a-zA-Z_0-9]+)\":\"Jane Doe\"", json))
                .contains("column_name", "table_name")
                .doesNotContain(
                        "cast", "logicalType", "privacy", "provider", "resource_type", "select", "status", "type");
    }

    private static Set<String> names(String pattern, String json) {
        return Pattern.compile(pattern)
                .matcher(json)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void holdNoFixedDateThatIsCalledAColumn() {
        String json = snapshot(WholeDataset.with(WORD, TableOptions.class));

        assertThat(json)
                .contains("\"data_map\":{\"canary key\":{\"format\":\"static_date_iso8601\"}}")
                .contains("\"output_to_traits\":{\"canary key\":{\"format\":\"static_date_iso8601\"}}");
    }

    @Test
    void holdNoValueOfAShapeThatIsNotDocumented() {
        Object whole = SnapshotJson.treeOf(textOf(WholeDataset.with("text", MergeOptions.class)));
        List<String> places = new ArrayList<>();

        mutate(whole, (place, document) -> {
            if (!place.startsWith(".id=")) {
                places.add(place);
                Dataset dataset =
                        SnapshotJson.decode(SnapshotJson.textOf(document)).get(0);
                assertThat(snapshot(dataset)).as(place).doesNotContain(WORD);
            }
        });

        assertThat(places).hasSizeGreaterThan(400);
    }

    private static String textOf(Dataset dataset) {
        return new String(DatasetJson.encode(List.of(dataset)), StandardCharsets.US_ASCII).replaceAll("^\\[|\\]$", "");
    }

    /** Puts something odd in each place of a document, one at a time; a text only where there was none. */
    private static void mutate(Object document, BiConsumer<String, Object> use) {
        List<Object> odd =
                List.of(WORD, List.of(WORD), List.of(List.of(WORD)), Map.of(WORD, WORD), Map.of("a", Map.of(WORD, 1)));
        for (Place place : Place.all(document)) {
            for (Object value : odd) {
                boolean couldBeAName =
                        (isKeyColumn(place) && !List.of(List.of(WORD)).equals(value))
                                || (value instanceof String && isDocumentedAsText(place))
                                || (place.value() instanceof List && value instanceof List)
                                || (place.value() instanceof Map && value instanceof Map);
                if (!couldBeAName) {
                    use.accept(place.path() + '=' + value, place.with(value));
                }
            }
        }
    }

    /** A text that names a column in a list, or the other way round. */
    private static boolean isKeyColumn(Place place) {
        return place.path().matches("\\.reference_key_columns?");
    }

    private static boolean isDocumentedAsText(Place place) {
        return "text".equals(place.value())
                || place.path().endsWith(".data_type")
                || place.path().endsWith(".format")
                || place.path().endsWith(".house_number_and_street")
                || place.path().equals(".output_to_traits.text key");
    }

    /** A place in a document of maps and lists. */
    private record Place(String path, Object value, UnaryOperator<Object> put) {

        static List<Place> all(Object document) {
            List<Place> places = new ArrayList<>();
            collect(places, new Place("", document, value -> value));
            return places;
        }

        private static void collect(List<Place> places, Place place) {
            if (place.value() instanceof Map<?, ?> map) {
                map.forEach((key, value) -> collect(places, new Place(place.path() + '.' + key, value, changed -> {
                    Map<Object, Object> copy = new LinkedHashMap<>(map);
                    copy.put(key, changed);
                    return place.put().apply(copy);
                })));
            } else if (place.value() instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    int index = i;
                    collect(places, new Place(place.path() + '[' + i + ']', list.get(i), changed -> {
                        List<Object> copy = new ArrayList<>(list);
                        copy.set(index, changed);
                        return place.put().apply(copy);
                    }));
                }
            }
            if (!place.path().isEmpty()) {
                places.add(place);
            }
        }

        Object with(Object changed) {
            return put.apply(changed);
        }
    }

    @Test
    void listWhatWasRemovedByItsPath() {
        assertThat(removed(WholeDataset.with("text", TableOptions.class)))
                .contains(
                        "$[0].sample",
                        "$[0].text tomorrow",
                        "$[0].options.text tomorrow",
                        "$[0].output_to_streams.text key.conditions[0]._eq",
                        "$[0].output_to_streams.text key.data_map.text key.column_name",
                        "$[0].output_to_streams_array[0].properties.text key.value",
                        "$[0].output_to_traits.text key.transformation_table")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                TableOptions.class,
                FileOptions.class,
                UploadOptions.class,
                MergeOptions.class,
                ConnectorOptions.class,
                UnknownOptions.class
            })
    void loseNoMemberThatIsDocumentedButThoseOfPeople(Class<? extends DatasetOptions> options) {
        assertThat(removed(WholeDataset.with("text", options)))
                .extracting(path -> path.substring(path.lastIndexOf('.') + 1))
                .containsOnly(
                        "_eq",
                        "_gt",
                        "_gte",
                        "_in",
                        "_lt",
                        "_lte",
                        "_matches",
                        "_neq",
                        "_nin",
                        "column_name",
                        "map",
                        "null_values",
                        "sample",
                        "sql",
                        "text tomorrow",
                        "transformation_table",
                        "value");
    }

    @Test
    void keepTogetherWhatNamesTheSameColumn() {
        Dataset dataset = DatasetFixtures.dataset().toBuilder()
                .detectedColumns(List.of(
                        DatasetColumn.builder().name("of jane@example.com").build(),
                        DatasetColumn.builder().name("of john@example.com").build()))
                .referenceKeyColumns(List.of("of john@example.com"))
                .statusError("in \"jane@example.com\", (john@example.com) and JOHN%40EXAMPLE.COM: @handle is odd")
                .build();

        Dataset clean = SnapshotJson.decode(snapshot(dataset).replaceAll("^\\[|\\]\n$", ""))
                .get(0);

        assertThat(clean.detectedColumns())
                .extracting(column -> column.name().orElseThrow())
                .containsExactly("of address-1", "of address-2");
        assertThat(clean.referenceKeyColumns()).containsExactly("of address-2");
        assertThat(clean.statusError()).contains("in \"address-1\", (address-2) and address-3: @handle is odd");
    }
}
