package io.github.faraday4j.transport.internal.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryVersionTest {

    @ParameterizedTest
    @CsvSource({
        "1.7.1, 2.2, true",
        "2.1.0, 2.2, true",
        "2.2.0, 2.2, false",
        "2.2, 2.2, false",
        "2.10.0, 2.2, false",
        "3.0.0, 2.2, false",
        "2.17.3, 2.18, true",
        "2.18.0, 2.18, false",
        "a build of one's own, 2.2, false",
        "'', 2.2, false"
    })
    void anEarlierVersionIsBeforeAndWhatIsNoVersionIsNot(String version, String first, boolean before) {
        assertThat(LibraryVersion.isBefore(version, first)).isEqualTo(before);
    }
}
