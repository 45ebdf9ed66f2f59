package io.github.faraday4j.transport.feign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Client;
import feign.DefaultClient;
import feign.Request;
import feign.Response;
import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.DeadlineExceededException;
import io.github.faraday4j.DeadlineExceededException.Phase;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupInterruptedException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.RetryPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** A lookup over a client of Feign's that somebody else made; no interrupt ends one that waits for a socket. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class ForeignClientTest {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:1/v1");
    private static final int SHORT_MILLIS = 300;
    private static final LookupOptions SHORT = LookupOptions.timeout(Duration.ofMillis(SHORT_MILLIS));

    private final ScopeId scope = ScopeId.of(UUID.randomUUID());

    private static FaradayConfig.Builder config() {
        return FaradayConfig.builder()
                .apiKey("sk_test_0123456789")
                .baseUri(NOWHERE)
                .retry(RetryPolicy.none());
    }

    private static FeignDatasetLookup over(Client client) {
        return FeignDatasetLookup.create(config().build(), client);
    }

    private static Response answer(Request request, int status, InputStream body) {
        return Response.builder()
                .request(request)
                .status(status)
                .headers(Map.of("Content-Type", List.of("application/json")))
                .body(body, null)
                .build();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** Takes longer than the client was told that it may, which is no longer than {@link #SHORT}. */
    private static void outlast(Request.Options options) {
        assertThat(options.readTimeoutMillis()).isLessThanOrEqualTo(SHORT_MILLIS);
        takeMillis(options.readTimeoutMillis() + 1);
    }

    private static void takeMillis(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts it", e);
        }
    }

    @Nested
    class WhenACallHasALimitOfTime {

        @Test
        void tellsTheClientWhatIsLeftOfIt() {
            List<Request.Options> told = new ArrayList<>();
            try (FeignDatasetLookup lookup = over((request, options) -> {
                told.add(options);
                return answer(request, 200, bytes("[]"));
            })) {
                lookup.datasetsOf(scope, LookupOptions.timeout(Duration.ofSeconds(3)));
                lookup.datasetsOf(scope);
            }

            assertThat(told)
                    .extracting(Request.Options::readTimeoutMillis)
                    .satisfiesExactly(
                            ofTheCall -> assertThat(ofTheCall).isBetween(1, 3_000),
                            ofTheConfiguration -> assertThat(ofTheConfiguration).isBetween(3_001, 5_000));
            assertThat(told).allSatisfy(options -> {
                assertThat(options.connectTimeoutMillis()).isEqualTo(options.readTimeoutMillis());
                assertThat(options.isFollowRedirects()).isFalse();
            });
        }

        @Test
        void tellsEachAttemptLess() {
            List<Integer> told = new ArrayList<>();
            RetryPolicy atOnce = RetryPolicy.builder()
                    .maxAttempts(2)
                    .baseDelay(Duration.ofMillis(10))
                    .maxDelay(Duration.ofMillis(10))
                    .build();
            Client failing = (request, options) -> {
                told.add(options.readTimeoutMillis());
                takeMillis(2);
                return answer(request, 500, bytes("{}"));
            };
            try (FeignDatasetLookup lookup =
                    FeignDatasetLookup.create(config().retry(atOnce).build(), failing)) {
                assertThatThrownBy(() -> lookup.datasetsOf(scope, LookupOptions.timeout(Duration.ofSeconds(3))))
                        .isInstanceOf(FaradayException.class);
            }

            assertThat(told).hasSize(2);
            assertThat(told.get(1)).isLessThan(told.get(0));
        }

        @Test
        void takesNoAnswerThatComesLater() {
            try (FeignDatasetLookup lookup = over((request, options) -> {
                outlast(options);
                return answer(request, 200, bytes("[]"));
            })) {
                assertOver(() -> lookup.datasetsOf(scope, SHORT));
            }
        }

        @Test
        void takesNoBodyThatEndsLater() {
            try (FeignDatasetLookup lookup = over((request, options) ->
                    answer(request, 200, new SequenceInputStream(bytes("["), new LateStream(options, bytes("]")))))) {
                assertThatThrownBy(() -> lookup.datasetsOf(scope, SHORT)).isInstanceOf(DeadlineExceededException.class);
            }
        }

        @Test
        void isOverWhenTheClientTimesOut() {
            try (ScriptedServer server = ScriptedServer.start(ScriptedServer.Peer::awaitClose);
                    FeignDatasetLookup lookup = FeignDatasetLookup.create(
                            config().baseUri(server.uri("/v1")).build(), new DefaultClient(null, null))) {
                assertOver(() -> lookup.datasetsOf(scope, SHORT));
            }
        }

        private static void assertOver(ThrowingCallable call) {
            assertThatThrownBy(call)
                    .isInstanceOfSatisfying(DeadlineExceededException.class, over -> assertThat(over.phase())
                            .isEqualTo(Phase.HEADERS));
        }
    }

    @Nested
    class WhenTheClientGivesUp {

        private final Client interrupted = (request, options) -> {
            throw new InterruptedIOException();
        };

        @Test
        void tellsAnInterruptFromATimeout() {
            try (FeignDatasetLookup lookup = over((request, options) -> {
                Thread.currentThread().interrupt();
                return interrupted.execute(request, options);
            })) {
                assertThatThrownBy(() -> lookup.datasetsOf(scope)).isInstanceOf(LookupInterruptedException.class);
                assertThat(Thread.interrupted()).as("the interrupt flag").isTrue();
            }
        }

        @Test
        void tellsThatTheLookupWasClosedMeanwhile() {
            AtomicReference<FeignDatasetLookup> itself = new AtomicReference<>();
            try (FeignDatasetLookup lookup = over((request, options) -> {
                itself.get().close();
                return interrupted.execute(request, options);
            })) {
                itself.set(lookup);

                assertThatThrownBy(() -> lookup.datasetsOf(scope)).isInstanceOf(ClientClosedException.class);
            }
        }
    }

    /** A stream whose first byte comes when the time is over. */
    private static final class LateStream extends InputStream {

        private final Request.Options options;
        private final InputStream late;

        LateStream(Request.Options options, InputStream late) {
            this.options = options;
            this.late = late;
        }

        @Override
        public int read() throws IOException {
            if (late.available() > 0) {
                outlast(options);
            }
            return late.read();
        }
    }
}
