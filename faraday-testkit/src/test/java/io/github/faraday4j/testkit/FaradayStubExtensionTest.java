package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

class FaradayStubExtensionTest {

    @Nested
    @ExtendWith(FaradayStubExtension.class)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class ForAClass {

        private final FaradayStubServer ofTheConstructor;

        ForAClass(FaradayStubServer server) {
            ofTheConstructor = server;
        }

        @Test
        void givesTheServerOfTheClass(FaradayStubServer server) throws Exception {
            assertThat(server).isSameAs(ofTheConstructor);
            assertThat(new StubClient(server).get("x").statusCode()).isEqualTo(400);
        }

        @Nested
        class AndForANestedOne {

            @Test
            void givesTheServerOfTheOuterClass(FaradayStubServer server) throws Exception {
                assertThat(server).isSameAs(ofTheConstructor);
                assertThat(new StubClient(server).get("x").statusCode()).isEqualTo(400);
            }
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class ForATest {

        private final List<FaradayStubServer> seen = new ArrayList<>();

        @ExtendWith(FaradayStubExtension.class)
        @Test
        void givesAServer(FaradayStubServer server) {
            seen.add(server);
        }

        @ExtendWith(FaradayStubExtension.class)
        @Test
        void givesAnotherServer(FaradayStubServer server) {
            seen.add(server);
        }

        @AfterAll
        void hasClosedBoth() {
            assertThat(Set.copyOf(seen)).hasSize(2);
            assertThat(seen).allSatisfy(server -> assertThatThrownBy(() -> new StubClient(server).get("x"))
                    .isInstanceOf(ConnectException.class));
        }
    }

    @Nested
    class InAField {

        @RegisterExtension
        final FaradayStubExtension faraday = new FaradayStubExtension();

        @Test
        void givesTheServer(FaradayStubServer server) {
            assertThat(faraday.server()).isSameAs(server);
        }
    }

    @Nested
    class WhenNotRegistered {

        @Test
        void saysHow() {
            assertThatThrownBy(() -> new FaradayStubExtension().server())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("@RegisterExtension");
        }
    }
}
