package io.github.faraday4j.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.DatasetFixtures;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications that are modules, each with one Jackson, or with none. */
class JacksonModuleTest {

    private static final Tool.Run EQUAL =
            new Tool.Run(0, DatasetFixtures.documentedExample().name() + " came back" + System.lineSeparator());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"two", "three"})
    void oneJacksonIsEnough(String jackson) throws Exception {
        String module = "com.example.jackson." + jackson;
        List<Path> modulePath = jackson.equals("two") ? Jars.WITH_JACKSON2 : Jars.WITH_JACKSON3;

        Tool.Run run = Tool.launch(
                Consumer.compile(module, modulePath, folder), module, DatasetFixtures.documentedExampleJson());

        assertThat(run).isEqualTo(EQUAL);
    }

    @Test
    void withNeitherTheModuleIsNoHindrance() throws Exception {
        List<Path> modulePath = Consumer.compile("com.example.core", Jars.WITHOUT_DATABIND, folder);

        Tool.Run run =
                Tool.launch(modulePath, List.of("--add-modules", "io.github.faraday4j.jackson"), "com.example.core");

        assertThat(run).isEqualTo(new Tool.Run(0, "orders.order_id" + System.lineSeparator()));
    }
}
