package com.example.targets.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.contract.HttpTransportContract;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of what an author of a transport may override, against the contract. */
class HooksTableTest {

    @Test
    void hasTheirDefaults() throws ReflectiveOperationException {
        Map<String, String> defaults = new TreeMap<>();
        for (Method method : HttpTransportContract.class.getDeclaredMethods()) {
            if (Modifier.isProtected(method.getModifiers()) && !Modifier.isAbstract(method.getModifiers())) {
                method.setAccessible(true);
                defaults.put(method.getName(), method.invoke(new Unchanged()).toString());
            }
        }

        assertThat(Readme.find().beside("docs/writing-a-transport.md").rows("Hook").stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.replace("`", ""))
                                .toList())
                        .collect(Collectors.toMap(cells -> cells.get(0), cells -> cells.get(1))))
                .isEqualTo(defaults);
    }

    private static final class Unchanged extends HttpTransportContract {
        @Override
        protected HttpTransport transport(FaradayConfig config) {
            throw new UnsupportedOperationException();
        }
    }
}
