package io.github.faraday4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.dataset.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A port that fails as no port should. */
@Timeout(60)
class ScopeLookupsOverABrokenPortTest {
    private static final List<ScopeId> SCOPES =
            IntStream.range(0, 5).mapToObj(i -> ScopeId.of(new UUID(9 - i, i))).toList();

    private final ThreadPoolExecutor pool =
            new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    private final HeldPort port = new HeldPort();

    @AfterEach
    void shutDown() {
        pool.shutdownNow();
    }

    static Stream<Throwable> bugs() {
        return Stream.of(
                new IllegalStateException("a bug"),
                new StackOverflowError("a bug"),
                new CancellationException("a bug"),
                new CompletionException(new IllegalStateException("a bug")),
                new RejectedExecutionException("of a pool of the port's own"),
                new CompletionException(new RejectedExecutionException("of a pool of the port's own")));
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void endsTheOthersAndThrowsThat(Throwable bug) throws Exception {
        ScopeId last = SCOPES.get(1);
        DatasetLookupPort broken = scope -> {
            if (!scope.equals(last)) {
                return port.datasetsOf(scope);
            }
            port.awaitAsked(1);
            return sneakilyThrow(bug);
        };

        assertThatThrownBy(() -> ScopeLookups.of(broken, pool).all(SCOPES)).isSameAs(bug);
        assertThat(port.interrupted()).isEqualTo(port.asked());
        assertThat(pool.getQueue()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void startsNoMoreOnTheThreadOfTheCaller(Throwable bug) {
        List<ScopeId> asked = new ArrayList<>();
        DatasetLookupPort broken = scope -> {
            asked.add(scope);
            return sneakilyThrow(bug);
        };

        assertThatThrownBy(() -> ScopeLookups.of(broken, Runnable::run).all(SCOPES))
                .isSameAs(bug);
        assertThat(asked).containsExactly(SCOPES.get(0));
    }

    @Test
    void takesNullForSuchAFailure() {
        assertThatNullPointerException()
                .isThrownBy(() -> ScopeLookups.of(scope -> null, pool).all(SCOPES));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> List<Dataset> sneakilyThrow(Throwable failure) throws T {
        throw (T) failure;
    }
}
