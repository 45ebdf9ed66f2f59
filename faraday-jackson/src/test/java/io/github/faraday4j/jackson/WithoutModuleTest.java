package io.github.faraday4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.testkit.DatasetFixtures;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The reason for the modules: docs/jackson.md says what mappers do without. */
class WithoutModuleTest {

    private final ObjectMapper mapper2 = new ObjectMapper();
    private final JsonMapper mapper3 = new JsonMapper();
    private final Dataset dataset = DatasetFixtures.dataset();

    @Test
    void threeAnswersAreWrittenAndNoneIsRead() throws Exception {
        String json = "{\"preview\":false,\"archived\":false,\"ready\":true}";

        assertThat(mapper2.readTree(mapper2.writeValueAsString(dataset))).isEqualTo(mapper2.readTree(json));
        assertThat(mapper3.readTree(mapper3.writeValueAsString(dataset))).isEqualTo(mapper3.readTree(json));
        assertThatThrownBy(() -> mapper2.readValue(json, Dataset.class)).hasMessageContaining("no Creators");
        assertThatThrownBy(() -> mapper3.readValue(json, Dataset.class)).hasMessageContaining("no Creators");
    }

    @Test
    void idsAndWordsAreObjects() throws Exception {
        assertThat(mapper3.writeValueAsString(ScopeId.of(UUID.randomUUID()))).isEqualTo("{}");
        assertThat(mapper3.writeValueAsString(dataset.options())).isEqualTo("{}");
        assertThat(mapper2.writeValueAsString(DatasetStatus.READY)).isEqualTo("{\"documented\":true}");
        assertThat(mapper3.writeValueAsString(DatasetStatus.READY)).isEqualTo("{\"documented\":true}");
    }
}
