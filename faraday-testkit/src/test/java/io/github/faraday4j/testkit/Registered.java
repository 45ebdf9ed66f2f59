package io.github.faraday4j.testkit;

import io.github.faraday4j.ScopeId;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Classes with the extension, for a test to run; each notes the server of two of its tests. */
final class Registered {

    static final Queue<FaradayStubServer> SEEN = new ConcurrentLinkedQueue<>();

    private Registered() {}

    abstract static class Tests {

        @Test
        void usesTheServer(FaradayStubServer server) throws Exception {
            new StubClient(server).get("x");
            SEEN.add(server);
        }

        @Nested
        class Inside {

            @Test
            void usesTheSame(FaradayStubServer server) throws Exception {
                new StubClient(server).get("x");
                SEEN.add(server);
            }
        }
    }

    @ExtendWith(FaradayStubExtension.class)
    static final class OnAClass extends Tests {}

    @ExtendWith(FaradayStubExtension.class)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static final class OnAClassOfOneObject extends Tests {

        OnAClassOfOneObject(FaradayStubServer server) {
            server.failNext(503);
        }
    }

    static final class InAStaticField extends Tests {

        @RegisterExtension
        static final FaradayStubExtension FARADAY = new FaradayStubExtension();
    }

    /** As of a base class. */
    abstract static class Base {

        @RegisterExtension
        static final FaradayStubExtension FARADAY = new FaradayStubExtension();

        @Test
        void usesTheServer(FaradayStubServer server) throws Exception {
            new StubClient(server).get("x");
            SEEN.add(server);
            FARADAY.server().with(ScopeId.of(UUID.randomUUID()));
        }
    }

    static final class OnBase extends Base {}

    static final class AlsoOnBase extends Base {}

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static final class OnBaseOfOneObject extends Base {

        final String address = FARADAY.server().toString();
    }

    static final class InAField extends Tests {

        @RegisterExtension
        final FaradayStubExtension faraday = new FaradayStubExtension();
    }
}
