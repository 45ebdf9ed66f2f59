package io.github.faraday4j.transport.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramingTest {

    private static long check(int limit, String name, String... values) throws TransportFault {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put(name, List.of(values));
        return Framing.check(200, headers, limit);
    }

    private static void isRefused(Kind kind, int limit, String name, String... values) {
        assertThatExceptionOfType(TransportFault.class)
                .isThrownBy(() -> check(limit, name, values))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(kind));
    }

    @Test
    void withoutALengthIsUnknown() throws TransportFault {
        assertThat(check(1_000, "Transfer-Encoding", "chunked")).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "'  7 ', 7", "999999999999999999, 999999999999999999"})
    void tellsTheLength(String value, long length) throws TransportFault {
        assertThat(check(1_000, "content-length", value)).isEqualTo(length);
    }

    @Test
    void takesALengthThatIsRepeated() throws TransportFault {
        assertThat(check(1_000, "Content-Length", "5", "5")).isEqualTo(5);
    }

    @Test
    void takesALengthBeyondNumbersForALongOne() throws TransportFault {
        assertThat(check(1_000, "Content-Length", "1000000000000000000")).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "+1", "1.0", "0x5", "five", "1,", ",1", "1, 2", "5, 5", "/", ":", "1:", "٣"})
    void refusesWhatIsNoLength(String value) {
        isRefused(Kind.PROTOCOL, 1_000, "Content-Length", value);
    }

    @Test
    void refusesTwoLengths() {
        isRefused(Kind.PROTOCOL, 1_000, "Content-Length", "1", "2");
    }

    @Test
    void countsNamesValuesAndWhatIsBetween() throws TransportFault {
        assertThat(check(14, "Name", "value1")).isEqualTo(-1);
        isRefused(Kind.HEADERS_TOO_LARGE, 13, "Name", "value1");
        assertThat(check(28, "Name", "value1", "value2")).isEqualTo(-1);
        isRefused(Kind.HEADERS_TOO_LARGE, 27, "Name", "value1", "value2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\u001f", "\nb", "\r", "\u0001"})
    void refusesControlCharacters(String value) {
        isRefused(Kind.PROTOCOL, 1_000, "X", value);
    }

    @Test
    void takesTabsAndSpaces() throws TransportFault {
        assertThat(check(1_000, "X", "\ta b\u00e9")).isEqualTo(-1);
    }

    @Test
    void refusesInterimStatuses() throws TransportFault {
        Framing.checkStatus(200);
        assertThatExceptionOfType(TransportFault.class)
                .isThrownBy(() -> Framing.checkStatus(199))
                .withMessageContaining("199");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length ", " X", "X Y", "X\t", "X\0Y"})
    void refusesNamesThatAreNotWhatTheySeemToBe(String name) {
        isRefused(Kind.PROTOCOL, 1_000, name, "1");
    }
}
