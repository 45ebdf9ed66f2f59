package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of the application, of each Jackson. */
class OldestJacksonTest {

    record Reply(Map<ScopeId, List<Dataset>> datasets) {}

    private static final Reply REPLY = new Reply(Map.of(
            ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11"), DatasetFixtures.datasets(100)));

    @Test
    void jackson2ReadsWhatItWrote() throws Exception {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

        assertEquals(REPLY, mapper.readValue(mapper.writeValueAsBytes(REPLY), Reply.class));
        assertEquals(REPLY, mapper.convertValue(REPLY, Reply.class));
    }

    @Test
    void jackson3ReadsWhatItWrote() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertEquals(REPLY, mapper.readValue(mapper.writeValueAsBytes(REPLY), Reply.class));
        assertEquals(REPLY, mapper.convertValue(REPLY, Reply.class));
    }
}
