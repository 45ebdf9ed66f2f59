package io.github.faraday4j.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubExtension;
import io.github.faraday4j.testkit.FaradayStubServer;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Applications that are modules, in JVMs of their own, ask the stub of the service. */
class ModulePathTest {

    private static final String NAME = DatasetFixtures.dataset().name();

    @RegisterExtension
    final FaradayStubExtension faraday = new FaradayStubExtension();

    @TempDir
    Path folder;

    private final ScopeId scope = ScopeId.of(UUID.randomUUID());

    private Tool.Run ask(String module, List<Path> modulePath, String... more) throws Exception {
        FaradayStubServer server = faraday.server().with(scope, DatasetFixtures.dataset());
        String[] arguments = new String[3 + more.length];
        arguments[0] = server.baseUri().toString();
        arguments[1] = server.apiKey();
        arguments[2] = scope.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Tool.launch(Consumer.compile(module, modulePath, folder), module, arguments);
    }

    private String userAgent() {
        return faraday.server().journal().get(0).headers().get("User-Agent").get(0);
    }

    @Test
    void theOnlyTransportIsFoundWhereItIsTheJdksAndKnowsItsVersion() throws Exception {
        Tool.Run run = ask("com.example.named", Jars.OVER_JDK);

        assertThat(run.output()).contains(NAME);
        assertThat(run.status()).isZero();
        assertThat(userAgent()).matches("faraday4j/\\d.* \\(jdk; .*");
    }

    @Test
    void theOnlyTransportIsFoundWhereItIsFeigns() throws Exception {
        Tool.Run run = ask("com.example.named", Jars.OVER_FEIGN);

        assertThat(run.output()).contains(NAME);
        assertThat(run.status()).isZero();
        assertThat(userAgent()).contains("(feign;");
    }

    @Test
    void theNamedOneOfTwoIsTaken() throws Exception {
        Tool.Run run = ask("com.example.named", Jars.OVER_BOTH, "feign");

        assertThat(run.output()).contains(NAME);
        assertThat(userAgent()).contains("(feign;");
    }

    @Test
    void withoutATransportItIsSaidWhatToAdd() throws Exception {
        List<Path> without =
                Jars.OVER_JDK.stream().filter(jar -> !jar.equals(Jars.JDK)).toList();

        Tool.Run run = ask("com.example.named", without);

        assertThat(run.status()).isNotZero();
        assertThat(run.output()).contains("io.github.faraday4j:faraday-transport-jdk");
    }

    @Test
    void aClientOfTheJdkIsBorrowed() throws Exception {
        assertThat(ask("com.example.jdk", Jars.OVER_JDK).output()).contains(NAME);
    }

    @Test
    void clientsOfOkHttpAndOfFeignAreBorrowed() throws Exception {
        Tool.Run run = ask("com.example.feign", Jars.OVER_FEIGN);

        assertThat(run.output().lines().filter(NAME::equals)).hasSize(2);
    }
}
