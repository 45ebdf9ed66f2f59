package com.example.targets.readme;

import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The library as loaded from a class path without a transport. */
final class MissingTransport {

    private MissingTransport() {}

    static void open() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> configType = loader.loadClass(FaradayConfig.class.getName());
            Object builder = configType.getMethod("builder").invoke(null);
            builder.getClass().getMethod("apiKey", String.class).invoke(builder, "test_any_key");
            Object config = builder.getClass().getMethod("build").invoke(builder);
            loader.loadClass(DatasetLookups.class.getName())
                    .getMethod("open", configType)
                    .invoke(null, config);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*faraday-transport-(jdk|feign).*"))
                .map(MissingTransport::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
