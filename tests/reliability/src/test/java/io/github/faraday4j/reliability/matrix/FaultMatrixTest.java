package io.github.faraday4j.reliability.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No row is forgotten. With {@code -Dmatrix.write=true} it writes the tables that it compares. */
class FaultMatrixTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "fault-matrix.md");
    private static final String BEGIN = "<!-- computed -->\n";

    @Test
    void everyRowIsPlayedOrLeftOutForAReason() {
        Set<Integer> rows =
                FaultMatrix.rows().map(FaultScenario::number).collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).doesNotContainAnyElementsOf(FaultMatrix.leftOut().keySet());
        rows.addAll(FaultMatrix.leftOut().keySet());
        assertThat(rows)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, FaultMatrix.ROWS).boxed().toList());
    }

    @Test
    void noTwoRowsAreOfOneName() {
        assertThat(FaultMatrix.rows()).extracting(FaultScenario::toString).doesNotHaveDuplicates();
    }

    @Test
    void thePageInTheDocumentationIsTheMatrix() throws IOException {
        String committed = Files.readString(PAGE);
        String prose = committed.substring(0, committed.indexOf(BEGIN) + BEGIN.length());
        assertThat(prose)
                .contains(Stream.of(KnownDeviation.values()).map(Enum::name).toList());
        if (Boolean.getBoolean("matrix.write")) {
            Files.writeString(PAGE, prose + tables());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(prose + tables());
    }

    private static String tables() {
        StringBuilder page =
                new StringBuilder("| row | fault | ends as | attempts | connection | where a client differs |\n"
                        + "|---:|---|---|---:|---|---|\n");
        FaultMatrix.rows()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .forEach(row -> page.append(row.line()).append('\n'));
        page.append("\n## Left out\n\n| row | because |\n|---:|---|\n");
        for (Map.Entry<Integer, String> row : FaultMatrix.leftOut().entrySet()) {
            page.append("| ")
                    .append(row.getKey())
                    .append(" | ")
                    .append(row.getValue())
                    .append(" |\n");
        }
        return page.toString();
    }
}
