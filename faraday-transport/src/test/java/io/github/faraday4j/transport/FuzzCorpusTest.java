package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.transport.internal.json.SuccessDecoderTarget;
import io.github.faraday4j.transport.internal.reply.ErrorDecoderTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays what the fuzzer started from and what it has found. */
class FuzzCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/io/github/faraday4j/transport/FuzzingInputs");

    private static List<Path> files(String target) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(target))) {
            List<Path> sorted = files.sorted().toList();
            assertThat(sorted).hasSizeGreaterThan(5);
            return sorted;
        }
    }

    static List<Path> successDecoder() throws IOException {
        return files("successDecoder");
    }

    static List<Path> errorDecoder() throws IOException {
        return files("errorDecoder");
    }

    static List<Path> configuration() throws IOException {
        return files("configuration");
    }

    @ParameterizedTest
    @MethodSource
    void successDecoder(Path file) throws IOException {
        SuccessDecoderTarget.check(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource
    void errorDecoder(Path file) throws IOException {
        ErrorDecoderTarget.check(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource
    void configuration(Path file) throws IOException {
        ConfigurationTarget.check(Files.readAllBytes(file));
    }
}
