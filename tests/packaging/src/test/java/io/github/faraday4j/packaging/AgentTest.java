package io.github.faraday4j.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubExtension;
import io.github.faraday4j.testkit.FaradayStubServer;
import io.opentelemetry.javaagent.OpenTelemetryAgent;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The agent of OpenTelemetry, which makes a span of each exchange that a client of HTTP performs. */
class AgentTest {

    @RegisterExtension
    final FaradayStubExtension faraday = new FaradayStubExtension();

    static Stream<Arguments> classPaths() {
        return Stream.of(Arguments.of("jdk", Jars.OVER_JDK), Arguments.of("feign", Jars.OVER_FEIGN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("classPaths")
    void seesEachExchange(String transport, List<Path> jars) throws Exception {
        ScopeId scope = ScopeId.of(UUID.randomUUID());
        FaradayStubServer server = faraday.server().with(scope, DatasetFixtures.dataset());

        List<String> program = Tool.commandOf(
                Jars.with(jars, Jars.of(ObservedProgram.class)),
                List.of(
                        "-javaagent:" + Jars.of(OpenTelemetryAgent.class),
                        "-Dotel.traces.exporter=console",
                        "-Dotel.metrics.exporter=none",
                        "-Dotel.logs.exporter=none"),
                ObservedProgram.class,
                server.baseUri().toString(),
                server.apiKey(),
                scope.toString());
        // The agent ends a span on a thread of its own choice, which may be after the lookup.
        Tool.Run run = Tool.runUntil(program, ObservedProgram.LOOKUPS, line -> line.contains(" CLIENT "));

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(server.requests()).isEqualTo(ObservedProgram.LOOKUPS);
        assertThat(run.output()).doesNotContain(server.apiKey());
    }
}
