package com.example;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import org.junit.jupiter.api.Test;

class NoTransportTest {

    private final FaradayConfig.Builder config = FaradayConfig.builder().apiKey("a-key-of-the-test");

    @Test
    void saysWhatToAdd() {
        Exception e = assertThrows(IllegalStateException.class, () -> DatasetLookups.open(config.build()));

        String said = "no transport on the class path: add the dependency "
                + "io.github.faraday4j:faraday-transport-jdk or io.github.faraday4j:faraday-transport-feign.";
        assertTrue(e.getMessage().startsWith(said), e.getMessage());
    }

    @Test
    void saysTheSameIfOneIsNamed() {
        FaradayConfig named = config.transport("feign").build();
        Exception e = assertThrows(IllegalStateException.class, () -> DatasetLookups.open(named));

        assertTrue(e.getMessage().contains("io.github.faraday4j:faraday-transport-feign"), e.getMessage());
    }
}
