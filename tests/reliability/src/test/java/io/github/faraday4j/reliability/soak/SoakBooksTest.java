package io.github.faraday4j.reliability.soak;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.faraday4j.transport.spi.TransportFault;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SoakBooksTest {

    private static final long MEBIBYTE = 1024 * 1024;

    private static final SoakWork WORK = new SoakWork(2000, 2000, "");
    private static final SoakWorkload STAGED = new SoakWorkload(30, List.of(SoakReply.RESET), Duration.ofMillis(100));
    private static final ClientFigures CLIENT = client(48, 5, true);
    private static final ClientFigures UNENDED = new ClientFigures(3000, 2999, 48, 48, 5, 5, 3, 30, true);
    private static final ServiceFigures SERVICE = service(0, 48, 0);
    private static final ServiceFigures CLOSED = service(0, 0, 0);
    private static final ProcessResources PROCESS = process(10, 20, 30 * MEBIBYTE);

    @Test
    void balance() {
        assertThatCode(() -> SoakBooks.balance(right())).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void allowWhatComesAndGoesByItself(String what, ProcessResources after) {
        assertThatCode(() -> SoakBooks.balance(process(after))).doesNotThrowAnyException();
    }

    static Stream<Arguments> allowWhatComesAndGoesByItself() {
        return Stream.of(
                arguments("two threads more", process(12, 20, 30 * MEBIBYTE)),
                arguments("two threads fewer", process(8, 20, 30 * MEBIBYTE)),
                arguments("four files more", process(10, 24, 30 * MEBIBYTE)),
                arguments("8 MiB more", process(10, 20, 38 * MEBIBYTE)),
                arguments("less memory", process(10, 20, MEBIBYTE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void doNotBalance(String what, SoakFigures wrong, String entry) {
        assertThatThrownBy(() -> SoakBooks.balance(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("(1 failure)")
                .hasMessageContaining("[" + entry);
    }

    static Stream<Arguments> doNotBalance() {
        SoakWorkload another = new SoakWorkload(30, List.of(SoakReply.STALE), Duration.ofMillis(100));
        return Stream.of(
                arguments("no lookup", work(new SoakWork(0, 0, "")), "lookups that count"),
                arguments("a lookup too few", work(new SoakWork(1999, 2000, "")), "lookups that count"),
                arguments("a fault that never was", figures(WORK, another, sound()), "replies that the service"),
                arguments("no answer", figures(WORK, STAGED, resets(SoakReply.RESET)), "replies that the service"),
                arguments("a surprise", lookups(surprised()), "what is unclassified"),
                arguments(
                        "a reset of its own", lookups(resets(SoakReply.ANSWER, SoakReply.RESET)), "resets that nobody"),
                arguments("all a little late", lookups(late(501)), "milliseconds beyond the deadline at the median"),
                arguments("one very late", lookups(late(0, 0, 5001)), "milliseconds beyond the deadline at worst"),
                arguments("a lookup under way", client(UNENDED), "lookups that ended"),
                arguments("an open breaker", client(client(48, 5, false)), "the breaker closes"),
                arguments("a permit lost", client(client(47, 5, true)), "free permits"),
                arguments("a permit invented", client(client(49, 5, true)), "free permits"),
                arguments("a token lost", client(client(48, 4, true)), "tokens of the budget"),
                arguments("a token invented", client(client(48, 6, true)), "tokens of the budget"),
                arguments("an exchange without end", service(service(1, 48, 0)), "exchanges that go on"),
                arguments("more connections than permits", service(service(0, 49, 0)), "open connections"),
                arguments("a redirect followed", service(service(0, 48, 1)), "requests that nobody meant"),
                arguments("a connection left", afterClose(service(0, 1, 0)), "connections that are open after the end"),
                arguments("a thread left", process(process(13, 20, 30 * MEBIBYTE)), "threads"),
                arguments("a thread missed", process(process(7, 20, 30 * MEBIBYTE)), "threads"),
                arguments("a file left open", process(process(10, 25, 30 * MEBIBYTE)), "file descriptors"),
                arguments("memory kept", process(process(10, 20, 38 * MEBIBYTE + 1)), "heap in use"));
    }

    private static SoakFigures right() {
        return figures(WORK, STAGED, sound());
    }

    private static SoakFigures figures(SoakWork work, SoakWorkload staged, SoakStatistics lookups) {
        return new SoakFigures(work, staged, lookups, CLIENT, SERVICE, CLOSED, PROCESS, PROCESS);
    }

    private static SoakFigures work(SoakWork work) {
        return figures(work, STAGED, sound());
    }

    private static SoakFigures lookups(SoakStatistics lookups) {
        return figures(WORK, STAGED, lookups);
    }

    private static SoakFigures client(ClientFigures client) {
        return new SoakFigures(WORK, STAGED, sound(), client, SERVICE, CLOSED, PROCESS, PROCESS);
    }

    private static SoakFigures service(ServiceFigures service) {
        return new SoakFigures(WORK, STAGED, sound(), CLIENT, service, CLOSED, PROCESS, PROCESS);
    }

    private static SoakFigures afterClose(ServiceFigures service) {
        return new SoakFigures(WORK, STAGED, sound(), CLIENT, SERVICE, service, PROCESS, PROCESS);
    }

    private static SoakFigures process(ProcessResources after) {
        return new SoakFigures(WORK, STAGED, sound(), CLIENT, SERVICE, CLOSED, PROCESS, after);
    }

    private static ClientFigures client(int free, long tokens, boolean closed) {
        return new ClientFigures(3000, 3000, 48, free, tokens, 5, 3, 30, closed);
    }

    private static ServiceFigures service(int busy, int open, long strays) {
        return new ServiceFigures(100, 3000, strays, open, busy);
    }

    private static ProcessResources process(int threads, long descriptors, long heap) {
        return new ProcessResources(Collections.nCopies(threads, "thread"), descriptors, heap);
    }

    private static SoakStatistics surprised() {
        SoakStatistics lookups = sound();
        lookups.complain("something");
        return lookups;
    }

    private static SoakStatistics late(long... millis) {
        SoakStatistics lookups = sound();
        for (long each : millis) {
            lookups.overshoots().add(Duration.ofMillis(each));
        }
        return lookups;
    }

    /** Of lookups that end as they shall. */
    private static SoakStatistics sound() {
        SoakStatistics lookups = new SoakStatistics();
        for (SoakReply reply : List.of(SoakReply.ANSWER, SoakReply.RESET)) {
            lookups.begin(SoakCall.always(reply, new SplittableRandom(1)));
            lookups.nextKey();
        }
        return lookups;
    }

    /** Of lookups that are reset, whatever was staged. */
    private static SoakStatistics resets(SoakReply... staged) {
        URI nowhere = URI.create("http://127.0.0.1:1/v1");
        InMemoryTransport transport = new InMemoryTransport(call -> {
            throw new TransportFault(TransportFault.Kind.RESET, "");
        });
        try (SoakClient client = SoakClient.open(nowhere, 1, config -> transport)) {
            for (SoakReply reply : staged) {
                client.make(SoakCall.always(reply, new SplittableRandom(1)));
            }
            return client.ledger();
        }
    }
}
