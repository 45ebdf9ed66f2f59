package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.DatasetController.Summary;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import io.github.faraday4j.transport.DatasetJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** A controller returns datasets, and a client with the mapper of the application reads equal ones. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"faraday.api-key=not-asked-for", "faraday.base-uri=http://localhost"})
@ActiveProfiles("jdk")
@Import(FakeWiring.class)
class DatasetsOverHttpTest {

    private static final ScopeId SCOPE = ScopeId.of("9d2f4c1e-5b7a-4c3d-8e6f-0a1b2c3d4e5f");

    private final List<Dataset> datasets = new ArrayList<>(DatasetFixtures.datasets(20));

    private RestTemplate client;
    private String base;

    @BeforeEach
    void start(
            @Autowired InMemoryDatasetLookup fake,
            @Autowired RequestMappingHandlerAdapter web,
            @Value("${local.server.port}") int port) {
        datasets.add(DatasetFixtures.documentedExample());
        fake.with(SCOPE, datasets);
        client = new RestTemplate(web.getMessageConverters());
        base = "http://localhost:" + port;
    }

    @Test
    void comeBackEqual() {
        assertEquals(
                datasets,
                client.exchange(
                                base + "/scopes/" + SCOPE + "/datasets",
                                HttpMethod.GET,
                                null,
                                new ParameterizedTypeReference<List<Dataset>>() {})
                        .getBody());
    }

    @Test
    void areTheJsonOfTheService() {
        String json = client.getForObject(base + "/scopes/" + SCOPE + "/datasets", String.class);

        assertEquals(datasets, DatasetJson.decode(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void comeBackEqualInARecordOfTheApplication() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);

        Summary summary = client.postForObject(
                base + "/summary", new HttpEntity<>('"' + SCOPE.toString() + '"', headers), Summary.class);

        assertEquals(SCOPE, summary.scope());
        assertEquals(datasets.get(0), summary.first().orElseThrow());
        assertEquals(datasets.size(), summary.states().size());
        datasets.forEach(dataset -> assertEquals(dataset.status(), summary.states().get(dataset.id())));
    }
}
