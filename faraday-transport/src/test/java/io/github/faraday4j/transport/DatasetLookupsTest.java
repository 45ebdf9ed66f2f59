package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.transport.internal.classpath.ArtifactVersion;
import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Providers come and go by a context class loader that lists them. */
class DatasetLookupsTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(DatasetLookups.class);

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path services;

    /** A transport named one. */
    public static final class One implements HttpTransportProvider {
        @Override
        public String name() {
            return "one";
        }

        @Override
        public HttpTransport create(FaradayConfig config) {
            return new ScriptedTransport(ScriptedTransport.json("[]"));
        }
    }

    /** A transport named two. */
    public static final class Two implements HttpTransportProvider {
        @Override
        public String name() {
            return "two";
        }

        @Override
        public HttpTransport create(FaradayConfig config) {
            return new ScriptedTransport(ScriptedTransport.status(500));
        }
    }

    @BeforeEach
    void listen() {
        logged.start();
        LOG.setLevel(Level.INFO);
        LOG.setAdditive(false);
        LOG.addAppender(logged);
    }

    @AfterEach
    void restore() {
        LOG.detachAppender(logged);
        Thread.currentThread().setContextClassLoader(before);
    }

    private void onTheClassPath(Class<?>... providers) throws IOException {
        Path file = services.resolve("META-INF/services/" + HttpTransportProvider.class.getName());
        Files.createDirectories(file.getParent());
        StringBuilder names = new StringBuilder();
        for (Class<?> provider : providers) {
            names.append(provider.getName()).append('\n');
        }
        Files.writeString(file, names);
        URL[] urls = {services.toUri().toURL()};
        Thread.currentThread().setContextClassLoader(new URLClassLoader(urls, before));
    }

    private static FaradayConfig.Builder config() {
        return FaradayConfig.builder().apiKey("a-key-of-a-test").name("mine");
    }

    @Test
    void takesTheOnlyTransportAndSaysSo() throws IOException {
        onTheClassPath(One.class);
        try (DatasetLookupAdapter lookup = DatasetLookups.open(config().build())) {
            assertThat(lookup.datasetsOf(ScopeId.of("5e0dfa56-2d52-4c06-a870-bc79c71e86a3")))
                    .isEmpty();
        }
        assertThat(logged.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("mine: using the transport one: it is the only one on the class path");
    }

    @Test
    void takesTheOneThatIsNamedWhateverTheOrder() throws IOException {
        onTheClassPath(Two.class, One.class);
        DatasetLookups.open(config().transport("ONE").build()).close();
        assertThat(logged.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "mine: using the transport one: the configuration names it, of [one, two] on the class path");
    }

    @Test
    void tellsWhatItWouldTakeWithoutOpeningIt() throws IOException {
        onTheClassPath(Two.class, One.class);
        TransportChoice choice = DatasetLookups.choose(config().transport("ONE").build());

        assertThat(choice.name()).isEqualTo("one");
        assertThat(choice.candidates()).containsExactly("one", "two");
        assertThat(choice.version()).isEmpty();
        assertThat(choice).hasToString("one: the configuration names it, of [one, two] on the class path");
        assertThat(logged.list).isEmpty();
    }

    @Test
    void hasTheVersionOfTheJarIfThereIsOne() {
        assertThat(DatasetLookups.version()).isEmpty();
        assertThat(ArtifactVersion.of(Logger.class))
                .as("of logback, which comes in a jar")
                .hasValueSatisfying(version -> assertThat(version).matches("\\d+\\..*"));
    }

    @Test
    void refusesToChooseBetweenSeveral() throws IOException {
        onTheClassPath(Two.class, One.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> DatasetLookups.open(config().build()))
                .withMessageContainingAll(
                        "[one, two]",
                        ".transport(\"one\")",
                        "faraday.transport=one",
                        "FARADAY_TRANSPORT=one",
                        "Class loaders asked",
                        "URLClassLoader");
    }

    @Test
    void namesWhatToAddWhenThereIsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DatasetLookups.open(config().transport("jdk").build()))
                .withMessageContainingAll(
                        "no transport on the class path",
                        "io.github.faraday4j:faraday-transport-jdk",
                        "io.github.faraday4j:faraday-transport-feign",
                        "Class loaders asked");
    }

    @Test
    void namesWhatThereIsWhenTheNameIsUnknown() throws IOException {
        onTheClassPath(One.class, Two.class);
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> DatasetLookups.open(config().transport("jetty").build()))
                .withMessageContainingAll("jetty", "[one, two]", "FARADAY_TRANSPORT");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> DatasetLookups.open(config().transport("feign").build()))
                .withMessageContaining("io.github.faraday4j:faraday-transport-feign");
    }

    @Test
    void warnsOfAKeyInTheClear() {
        DatasetLookups.over(
                        config().baseUri("http://faraday.test/v1")
                                .allowInsecureHttp(true)
                                .build(),
                        new ScriptedTransport())
                .close();
        assertThat(logged.list).singleElement().satisfies(line -> assertThat(line.getLevel())
                .isEqualTo(Level.WARN));
    }

    @Test
    void warnsOfAProxyThatReadsTheKeyOnItsWayToThisMachine() {
        DatasetLookups.over(
                        config().baseUri("http://localhost/v1")
                                .proxy(InetSocketAddress.createUnresolved("proxy.example", 3128))
                                .allowInsecureHttp(true)
                                .build(),
                        new ScriptedTransport())
                .close();
        assertThat(logged.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("mine: the API key travels to the proxy proxy.example:3128 in the clear, as"
                        + " allowInsecureHttp allows");
    }

    @Test
    void showsTheWholeChain() {
        assertThat(DatasetLookups.over(config().build(), new ScriptedTransport())
                        .toString())
                .startsWith(
                        "HttpDatasetLookup{RetryingAttempt{budget=100, CircuitBreakingAttempt{CLOSED, ConcurrencyLimitedAttempt{free=64, HttpAttempt{");
    }
}
