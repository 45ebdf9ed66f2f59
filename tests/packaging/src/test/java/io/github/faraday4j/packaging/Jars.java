package io.github.faraday4j.packaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import feign.Feign;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.jackson.FaradayJackson2Module;
import io.github.faraday4j.testkit.InMemoryDatasetLookup;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.feign.FeignDatasetLookup;
import io.github.faraday4j.transport.jdk.JdkDatasetLookup;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import okio.Okio;
import org.jspecify.annotations.NullMarked;
import org.slf4j.Logger;

/** Where things are: the jars once they are packaged, before that the folders that the jars are made of. */
final class Jars {

    static final Path CORE = of(DatasetLookupPort.class);
    static final Path TRANSPORT = of(DatasetLookups.class);
    static final Path JDK = of(JdkDatasetLookup.class);
    static final Path FEIGN = of(FeignDatasetLookup.class);
    static final Path JACKSON = of(FaradayJackson2Module.class);
    static final Path TESTKIT = of(InMemoryDatasetLookup.class);

    /** All that is published. */
    static final List<Path> PUBLISHED = List.of(CORE, TRANSPORT, JDK, FEIGN, JACKSON, TESTKIT);

    /** The annotations, which a compiler asks for and nobody needs to run. */
    static final Path ANNOTATIONS = of(NullMarked.class);

    /** What a lookup needs beside a transport. */
    private static final List<Path> SHARED = List.of(
            CORE,
            TRANSPORT,
            of(CircuitBreaker.class),
            of(IntervalFunction.class),
            of(JsonFactory.class),
            of(Logger.class),
            of(Retry.class));

    static final List<Path> OVER_JDK = with(SHARED, JDK);
    static final List<Path> OVER_FEIGN =
            with(SHARED, FEIGN, of(Feign.class), of(OkHttpClient.class), of(Okio.class), of(Unit.class));
    static final List<Path> OVER_BOTH =
            Stream.concat(OVER_JDK.stream(), OVER_FEIGN.stream()).distinct().toList();

    /** An application's own Jackson 2, and its own Jackson 3, beside our module. */
    static final List<Path> WITH_JACKSON2 =
            with(SHARED, JACKSON, of(com.fasterxml.jackson.databind.ObjectMapper.class), of(JsonInclude.class));

    static final List<Path> WITH_JACKSON3 = with(
            SHARED,
            JACKSON,
            of(tools.jackson.databind.ObjectMapper.class),
            of(tools.jackson.core.JsonParser.class),
            of(JsonInclude.class));
    static final List<Path> WITHOUT_DATABIND = with(SHARED, JACKSON);

    private Jars() {}

    static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> with(List<Path> some, Path... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).distinct().toList();
    }

    static List<URL> urls(List<Path> paths) {
        return paths.stream().map(Jars::url).toList();
    }

    /** What to read classes from: a folder before the module is packaged, and a jar after that. */
    private static URL url(Path path) {
        try {
            URI uri = path.toUri();
            return (Files.isDirectory(path) ? uri : URI.create("jar:" + uri + "!/")).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
