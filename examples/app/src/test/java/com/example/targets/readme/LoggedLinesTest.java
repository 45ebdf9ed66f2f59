package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.FaradayFailures;
import io.github.faraday4j.testkit.FaradayStubServer;
import io.github.faraday4j.transport.CircuitBreakerPolicy;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.LookupListener;
import io.github.faraday4j.transport.LookupStarted;
import io.github.faraday4j.transport.RetryPolicy;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The table of log lines in the documentation: nothing else is logged, and each of them is. */
class LoggedLinesTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");
    private static final String LIBRARY = "io.github.faraday4j";
    private static final Pattern GET_LOGGER = Pattern.compile("getLogger\\((\\w+)\\.class\\)");

    private final Logger logger = (Logger) LoggerFactory.getLogger(LIBRARY);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Readme document = Readme.find().beside("docs/observability.md");

    @TempDir
    private Path folder;

    /** A row of the table; … stands for what varies. */
    record Line(String logger, String level, Pattern text) {

        static Line of(Readme.Row row) {
            List<String> cells =
                    row.cells().stream().map(cell -> cell.replace("`", "")).toList();
            String text =
                    Stream.of(cells.get(2).split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".+"));
            return new Line(cells.get(0), cells.get(1), Pattern.compile(text));
        }

        boolean is(ILoggingEvent event) {
            return logger.equals(event.getLoggerName()
                            .substring(event.getLoggerName().lastIndexOf('.') + 1))
                    && level.equals(event.getLevel().toString())
                    && text.matcher(event.getFormattedMessage()).matches();
        }
    }

    @BeforeEach
    void listen() {
        logger.setAdditive(false);
        logger.setLevel(Level.TRACE);
        logged.start();
        logger.addAppender(logged);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(logged);
        logger.setLevel(null);
        logger.setAdditive(true);
    }

    @Test
    @Timeout(60) // it asks until the breaker has closed again
    void areThoseOfTheTable() {
        List<Line> documented = document.rows("Logger").stream().map(Line::of).toList();

        makeItLogAll();

        assertThat(logged.list).isNotEmpty().allSatisfy(event -> {
            assertThat(documented)
                    .as("%s", event)
                    .filteredOn(line -> line.is(event))
                    .hasSize(1);
            assertThat(event.getThrowableProxy()).as("a stack trace").isNull();
        });
        assertThat(documented).isNotEmpty().allSatisfy(line -> assertThat(logged.list)
                .as("%s", line)
                .anySatisfy(event -> assertThat(line.is(event)).isTrue()));
    }

    @Test
    void comeFromTheLoggersOfTheTable() throws IOException {
        TreeSet<String> loggers = new TreeSet<>();
        for (String module : List.of("core", "transport", "transport-jdk", "transport-feign", "testkit")) {
            try (Stream<Path> files = Files.walk(document.root().resolve("faraday-" + module + "/src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(file -> GET_LOGGER.matcher(Readme.read(file)).results())
                        .forEach(match -> loggers.add(match.group(1)));
            }
        }
        assertThat(document.rows("Logger"))
                .extracting(row -> row.cells().get(0).replace("`", ""))
                .containsOnly(loggers.toArray(String[]::new));
    }

    @Test
    void areLikeTheExample() {
        String example = document.blocks("text").get(0).text().replaceAll("\\s+", " ");
        String beginning = Poms.only("^WARN shop: (lookup \\d+ for scope [0-9a-f-]{36}: )", example);
        String message = example.substring(example.indexOf(beginning) + beginning.length());

        assertThat(FaradayFailures.serverError().getMessage())
                .matches(Stream.of(message.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
        assertThat(document.rows("Logger"))
                .extracting(row -> row.cells().get(2))
                .contains("`faraday: lookup … for scope …: Faraday …`");
    }

    private void makeItLogAll() {
        try (FaradayStubServer stub = FaradayStubServer.start();
                DatasetLookupAdapter lookup = DatasetLookups.open(failingSoon(stub))) {
            stub.withJson(SCOPE, "[]").failNext(500).failNext(500);
            lookUp(lookup);
            stub.reset().withJson(SCOPE, "[]");
            while (logged.list.stream()
                    .noneMatch(event -> event.getFormattedMessage().endsWith("CLOSED"))) {
                lookUp(lookup);
            }
        }
        DatasetLookupAdapter broken = DatasetLookups.over(
                config().baseUri("http://faraday.example/v1")
                        .allowInsecureHttp(true)
                        .build(),
                new BrokenTransport());
        lookUp(broken);
        openBesideABrokenTransport();
    }

    private void openBesideABrokenTransport() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            Path list = folder.resolve("META-INF/services/" + HttpTransportProvider.class.getName());
            Files.createDirectories(list.getParent());
            Files.writeString(list, "com.example.Missing");
            URL[] urls = {folder.toUri().toURL()};
            thread.setContextClassLoader(new URLClassLoader(urls, before));
            DatasetLookups.open(config().transport("jdk").build()).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static FaradayConfig failingSoon(FaradayStubServer stub) {
        return config().baseUri(stub.baseUri())
                .apiKey(stub.apiKey())
                .transport("jdk")
                .retry(RetryPolicy.builder()
                        .maxAttempts(2)
                        .baseDelay(Duration.ZERO)
                        .build())
                .circuitBreaker(CircuitBreakerPolicy.builder()
                        .windowSize(2)
                        .minimumAttempts(2)
                        .openDuration(Duration.ofMillis(1))
                        .probes(1)
                        .build())
                .listener(new LookupListener() {
                    @Override
                    public void started(LookupStarted event) {
                        throw new IllegalStateException("of a test");
                    }
                })
                .build();
    }

    private static FaradayConfig.Builder config() {
        return FaradayConfig.builder().apiKey("test_any_key");
    }

    private static void lookUp(DatasetLookupAdapter lookup) {
        try {
            lookup.datasetsOf(SCOPE);
        } catch (FaradayException | StackOverflowError e) {
            // It is the log that counts here.
        }
    }

    private static final class BrokenTransport implements HttpTransport {
        @Override
        public HttpReply exchange(HttpCall call) {
            throw new StackOverflowError("of a test");
        }

        @Override
        public void close() {}
    }
}
