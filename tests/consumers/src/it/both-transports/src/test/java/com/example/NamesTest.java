package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.DatasetFixtures;
import io.github.faraday4j.testkit.FaradayStubExtension;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NamesTest {

    private static final ScopeId SCOPE = ScopeId.of("7a9cd7a7-1e4a-4d3b-8c0a-3f5d2f0c9a11");

    @RegisterExtension
    final FaradayStubExtension faraday = new FaradayStubExtension();

    @BeforeEach
    void pointToTheStub() {
        faraday.server().with(SCOPE, DatasetFixtures.datasets(3));
        System.setProperty("faraday.api-key", faraday.server().apiKey());
        System.setProperty("faraday.base-uri", faraday.server().baseUri().toString());
    }

    @AfterEach
    void nameNoTransport() {
        System.clearProperty("faraday.transport");
    }

    @Test
    void areTheSameOverBothTransports() {
        String overJdk = printedOver("jdk");
        String overFeign = printedOver("feign");

        assertEquals(3, overJdk.lines().count(), overJdk);
        assertEquals(overJdk, overFeign);
    }

    @Test
    void cannotBeAskedForIfNoTransportIsNamed() {
        Exception e = assertThrows(IllegalStateException.class, () -> Names.main(new String[] {SCOPE.toString()}));

        String said = "several transports on the class path, [feign, jdk], and none is named. Choose one by "
                + "FaradayConfig.builder().transport(\"feign\"), by the system property faraday.transport=feign or by "
                + "the environment variable FARADAY_TRANSPORT=feign (the latter two are read by fillFromEnvironment).";
        assertTrue(e.getMessage().startsWith(said), e.getMessage());
    }

    private static String printedOver(String transport) {
        System.setProperty("faraday.transport", transport);
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true));
        try {
            Names.main(new String[] {SCOPE.toString()});
        } finally {
            System.setOut(before);
        }
        return bytes.toString();
    }
}
