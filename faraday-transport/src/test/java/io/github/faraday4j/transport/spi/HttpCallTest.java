package io.github.faraday4j.transport.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpCallTest {

    private static final int LIMIT = 20_000;
    private static final int ERROR_LIMIT = 10;

    private final HttpCall call = HttpCall.builder(URI.create("https://faraday.test/v1"))
            .header("Authorization", "Bearer secret-key")
            .bodyLimit(LIMIT)
            .errorBodyLimit(ERROR_LIMIT)
            .build();

    private static byte[] bytes(int count) {
        return "x".repeat(count).getBytes(StandardCharsets.US_ASCII);
    }

    private static void isFault(Kind kind, ThrowingCallable action) {
        assertThatExceptionOfType(TransportFault.class).isThrownBy(action).satisfies(e -> assertThat(e.kind())
                .isEqualTo(kind));
    }

    @Test
    void showsItsHeadersByNameOnly() {
        assertThat(call).hasToString("HttpCall{GET https://faraday.test/v1, headers=[Authorization]}");
    }

    @Test
    void hasNoTimeLeftRatherThanLess() {
        HttpCall late = HttpCall.builder(call.uri()).remaining(() -> -1).build();
        assertThat(late.remaining()).isZero();
        assertThat(call.remaining()).isGreaterThan(Duration.ofDays(365));
        assertThat(HttpCall.builder(call.uri())
                        .within(Duration.ofHours(1))
                        .build()
                        .remaining())
                .isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
    }

    @Test
    void isOverWithItsTime() throws Exception {
        call.throwIfOver();
        HttpCall.builder(call.uri()).remaining(() -> 1).build().throwIfOver();
        isFault(Kind.TIMEOUT, HttpCall.builder(call.uri()).remaining(() -> 0).build()::throwIfOver);
    }

    @Test
    void isOverOnceForAThreadThatWasInterrupted() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(InterruptedException.class).isThrownBy(call::throwIfOver);
        assertThatCode(call::throwIfOver).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"200, 20000", "299, 20000", "300, 10", "404, 10", "500, 10"})
    void allowsASuccessMoreThanAnError(int status, int limit) throws TransportFault {
        BodySink sink = call.begin(status, Map.of());
        sink.write(bytes(limit), 0, limit);
        assertThat(sink.end().length()).isEqualTo(limit);
        isFault(Kind.BODY_TOO_LARGE, () -> sink.write(bytes(1), 0, 1));
        assertThat(sink.soFar().length()).isEqualTo(limit);
    }

    @Test
    void refusesAnAnnouncedBodyThatIsTooLarge() throws TransportFault {
        call.begin(200, Map.of("content-length", List.of("20000")));
        assertThat(call.isRefused()).isFalse();
        isFault(Kind.BODY_TOO_LARGE, () -> call.begin(200, Map.of("content-length", List.of("20001"))));
        assertThat(call.isRefused()).isTrue();
        assertThat(call.replySoFar()).isPresent();
    }

    @Test
    void hasNoReplyBeforeItsHead() {
        assertThat(call.replySoFar()).isEmpty();
        assertThat(call.isRefused()).isFalse();
        isFault(Kind.PROTOCOL, () -> call.begin(101, Map.of()));
        assertThat(call.replySoFar()).isEmpty();
        assertThat(call.isRefused()).isTrue();
    }

    @Test
    void takesABodyInParts() throws TransportFault {
        BodySink sink = call.begin(200, Map.of());
        StringBuilder sent = new StringBuilder();
        for (int i = 0; i < 19; i++) {
            String part = String.valueOf((char) ('a' + i)).repeat(1_000);
            sink.write(ByteBuffer.wrap(part.getBytes(StandardCharsets.US_ASCII)));
            sent.append(part);
        }
        HttpReply reply = sink.end();
        assertThat(new String(reply.body(), 0, reply.length(), StandardCharsets.US_ASCII))
                .isEqualTo(sent.toString());
    }

    @Test
    void keepsWhatFitsOfAPartThatDoesNot() throws TransportFault {
        BodySink sink = call.begin(500, Map.of());
        sink.write(bytes(7), 0, 7);
        isFault(Kind.BODY_TOO_LARGE, () -> sink.write(bytes(7), 0, 7));
        assertThat(sink.soFar().length()).isEqualTo(ERROR_LIMIT);
    }

    @Test
    void readsABodyOfUnknownLengthToItsEnd() throws IOException {
        BodySink sink = call.begin(200, Map.of());
        InputStream in = new ByteArrayInputStream(bytes(LIMIT));
        while (sink.readFrom(in) >= 0) {
            assertThat(sink.soFar().length()).isPositive();
        }

        assertThat(sink.end().length()).isEqualTo(LIMIT);
    }

    @Test
    void readsNoMoreThanItHasRoomFor() throws IOException {
        BodySink sink = call.begin(500, Map.of());
        InputStream in = new ByteArrayInputStream(bytes(ERROR_LIMIT + 1));

        isFault(Kind.BODY_TOO_LARGE, () -> {
            while (sink.readFrom(in) >= 0) {
                assertThat(sink.soFar().length()).isPositive();
            }
        });
        assertThat(sink.soFar().length()).isEqualTo(ERROR_LIMIT);
    }

    @Test
    void missesWhatWasAnnounced() throws TransportFault {
        BodySink sink = call.begin(200, Map.of("Content-Length", List.of("3")));
        sink.write(bytes(2), 0, 2);
        isFault(Kind.TRUNCATED, sink::end);
        sink.write(bytes(1), 0, 1);
        assertThat(sink.end().length()).isEqualTo(3);
    }

    @Test
    void staysAsItIsWhenItsBuilderGoesOn() {
        HttpCall.Builder builder =
                HttpCall.builder(URI.create("https://api.example.com")).header("A", "1");
        HttpCall first = builder.build();
        HttpCall second = builder.header("a", "2").header("B", "3").build();

        assertThat(first.headers()).hasToString("{A=1}");
        assertThat(second.headers()).hasToString("{A=2, B=3}");
    }

    @Test
    void writesTheBodyToTheArrayThatItWasGivenIfThereIsRoom() throws Exception {
        byte[] array = new byte[5];
        HttpCall call = HttpCall.builder(URI.create("https://api.example.com"))
                .bodyBuffer(array)
                .build();

        BodySink fitting = call.begin(200, Map.of("Content-Length", List.of("5")));
        fitting.write(new byte[] {1, 2, 3, 4, 5}, 0, 5);
        assertThat(fitting.end().body()).isSameAs(array);
        BodySink tooLong = call.begin(200, Map.of("Content-Length", List.of("6")));
        assertThat(tooLong.soFar().body()).isNotSameAs(array).hasSize(6);
    }
}
