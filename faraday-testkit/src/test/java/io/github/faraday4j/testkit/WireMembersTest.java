package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.DatasetJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireMembersTest {

    static Stream<Dataset> datasets() {
        return Stream.concat(
                Stream.of(WholeDataset.build(), DatasetFixtures.documentedExample()),
                DatasetFixtures.datasets(24).stream());
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void haveTheNamesThatAreWritten(Dataset dataset) {
        String json = new String(DatasetJson.encode(List.of(dataset)), StandardCharsets.UTF_8);

        assertThat(names(dataset))
                .isEqualTo(Pattern.compile("\"([^\"]*)\":")
                        .matcher(json)
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static TreeSet<String> names(Object value) {
        TreeSet<String> names = new TreeSet<>();
        if (value instanceof List<?> list) {
            list.forEach(entry -> names.addAll(names(entry)));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, entry) -> {
                names.add((String) name);
                names.addAll(names(entry));
            });
        } else if (WireMembers.isWireObject(value)) {
            names.addAll(names(WireMembers.of(value)));
            names.addAll(names(WireMembers.unknownOf(value)));
        }
        return names;
    }
}
