package com.example.targets.readme;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.transport.CircuitChanged;
import io.github.faraday4j.transport.LookupEvent;
import io.github.faraday4j.transport.LookupListener;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of events, against their accessors. */
class EventsTableTest {

    private final Readme page = Readme.find().beside("docs/observability.md");

    @Test
    void tellsTheAccessorsOfEachEvent() {
        Map<String, Set<String>> accessors = new TreeMap<>(Map.of("all of a lookup", accessorsOf(LookupEvent.class)));
        Stream.concat(Stream.of(LookupEvent.class.getPermittedSubclasses()), Stream.of(CircuitChanged.class))
                .filter(event -> !accessorsOf(event).isEmpty())
                .forEach(event -> accessors.put(event.getSimpleName(), accessorsOf(event)));

        assertThat(page.rows("Event").stream()
                        .collect(Collectors.toMap(
                                row -> row.cells().get(0).replace("`", ""),
                                row -> Poms.groups("`(\\w+)\\(\\)`", row.cells().get(1)))))
                .isEqualTo(accessors);
    }

    private static Set<String> accessorsOf(Class<?> event) {
        return Stream.of(event.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.equals("toString"))
                .collect(toSet());
    }

    @Test
    void aListenerIsToldOfAsManyAsThereAre() {
        assertThat(LookupEvent.class.getPermittedSubclasses()).hasSize(5);
        assertThat(LookupListener.class.getMethods()).hasSize(6);
        assertThat(page.prose()).contains("A `LookupListener` is notified of six events");
    }
}
