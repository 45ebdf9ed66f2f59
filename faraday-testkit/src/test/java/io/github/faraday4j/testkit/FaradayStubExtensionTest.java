package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

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
            assertThat(Set.copyOf(seen)).hasSize(2).allSatisfy(FaradayStubExtensionTest::assertClosed);
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
    class WhenAClassIsOver {

        static Stream<Arguments> registered() {
            return Stream.of(
                    arguments(Registered.OnAClass.class, 1),
                    arguments(Registered.OnAClassOfOneObject.class, 1),
                    arguments(Registered.InAStaticField.class, 1),
                    arguments(Registered.InAField.class, 2));
        }

        @ParameterizedTest
        @MethodSource("registered")
        void hasClosedItsServers(Class<?> tests, int servers) {
            run(tests);

            assertThat(Registered.SEEN).hasSize(2);
            assertThat(Set.copyOf(Registered.SEEN)).hasSize(servers).allSatisfy(FaradayStubExtensionTest::assertClosed);
        }

        @Test
        void hasNoServerAnyMore() {
            run(Registered.InAStaticField.class);

            assertThatIllegalStateException().isThrownBy(Registered.InAStaticField.FARADAY::server);
        }

        private static void run(Class<?> tests) {
            Registered.SEEN.clear();

            EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(tests))
                    // As before JUnit 5.13, which closes what an extension forgets.
                    .configurationParameter("junit.jupiter.extensions.store.close.autocloseable.enabled", "false")
                    .execute();

            results.testEvents().assertStatistics(events -> events.started(2).succeeded(2));
        }
    }

    @Nested
    class WhenSeveralClassesInheritIt {

        private final List<FaradayStubServer> servers = new ArrayList<>();

        private void run(Class<?>... classes) {
            Registered.SEEN.clear();
            for (Class<?> tests : classes) {
                EngineTestKit.engine("junit-jupiter")
                        .selectors(selectClass(tests))
                        .execute()
                        .testEvents()
                        .assertStatistics(events -> events.started(1).succeeded(1));
            }
            servers.addAll(Registered.SEEN);
        }

        @Test
        void hasAServerOfEachClassWithTheSameAddressAndKeys() {
            run(Registered.OnBase.class, Registered.AlsoOnBase.class, Registered.OnBaseOfOneObject.class);

            assertThat(servers).doesNotHaveDuplicates().hasSize(3).allSatisfy(FaradayStubExtensionTest::assertClosed);
            assertThat(servers)
                    .extracting(FaradayStubServer::baseUri)
                    .containsOnly(servers.get(0).baseUri());
            assertThat(servers)
                    .extracting(FaradayStubServer::apiKey)
                    .containsOnly(servers.get(0).apiKey());
            assertThat(servers)
                    .extracting(FaradayStubServer::expiredApiKey)
                    .containsOnly(servers.get(0).expiredApiKey());
        }

        @Test
        void hasAnotherAddressIfThePortIsTaken() throws Exception {
            run(Registered.OnBase.class);
            URI before = servers.get(0).baseUri();
            try (ServerSocket taker = new ServerSocket(before.getPort(), 1, InetAddress.getByName("127.0.0.1"))) {
                run(Registered.AlsoOnBase.class);

                assertThat(taker.isBound()).isTrue();
            }
            FaradayStubServer other = servers.get(servers.size() - 1);
            assertThat(other.baseUri()).isNotEqualTo(before);
            assertThat(other.apiKey()).isEqualTo(servers.get(0).apiKey());
        }
    }

    private static void assertClosed(FaradayStubServer server) {
        assertThatThrownBy(() -> new StubClient(server).get("x")).isInstanceOf(ConnectException.class);
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
