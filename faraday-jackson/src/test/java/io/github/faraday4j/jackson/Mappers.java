package io.github.faraday4j.jackson;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** A mapper of each Jackson, with its defaults. */
final class Mappers {

    private Mappers() {}

    static Stream<Named<AppMapper>> ofEachJackson() {
        return Stream.of(
                Named.of("Jackson 2", Jackson2Mapper.with(b -> b)), Named.of("Jackson 3", Jackson3Mapper.with(b -> b)));
    }
}
