package io.github.faraday4j.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a host can be resolved without waiting. */
class NameCacheTest {

    private InetAddress cached = address();

    private static InetAddress address() {
        try {
            return InetAddress.getByAddress("faraday.test", new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private NameCache names(long secondsToLive) {
        return new NameCache("faraday.test", secondsToLive, host -> cached);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "::1", "[::1]", "[fe80::1%eth0]", "2001:db8::5"})
    void alwaysIfItIsAnAddress(String host) {
        NameCache names = new NameCache(host, 0, asked -> {
            throw new AssertionError(asked);
        });

        assertThat(names.answers()).isTrue();
        names.ask();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "api.faraday.ai", "a1", "1a.example"})
    void notBeforeANameWasAskedFor(String host) {
        assertThat(new NameCache(host).answers()).isFalse();
    }

    @Test
    void neverIfTheJvmKeepsNoNames() {
        NameCache names = names(0);
        names.ask();
        cached = address();
        names.ask();

        assertThat(names.answers()).isFalse();
    }

    @Test
    void onceItWasAskedForIfTheJvmKeepsNamesForEver() {
        NameCache names = names(-1);
        names.ask();

        assertThat(names.answers()).isTrue();
    }

    @Nested
    class IfTheJvmKeepsNamesForAWhile {

        private final NameCache names = names(30);

        @Test
        void notIfNobodyKnowsHowLongItHasBeenKept() {
            names.ask();
            names.ask();

            assertThat(names.answers()).isFalse();
        }

        @Test
        void onceItWasSeenToBeNew() {
            names.ask();
            cached = address();
            names.ask();

            assertThat(names.answers()).isTrue();
        }

        @Test
        void notInTheLastSecond() {
            NameCache shortLived = names(1);
            shortLived.ask();
            cached = address();
            shortLived.ask();

            assertThat(shortLived.answers()).isFalse();
        }
    }

    @Test
    void notIfItCouldNotBeResolved() {
        NameCache names = new NameCache("faraday.test", -1, host -> {
            throw new UnknownHostException(host);
        });
        names.ask();

        assertThat(names.answers()).isFalse();
    }
}
