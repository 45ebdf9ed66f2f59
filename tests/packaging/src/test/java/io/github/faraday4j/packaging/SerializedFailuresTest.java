package io.github.faraday4j.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.testkit.FaradayFailures;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializedFailuresTest {

    static Stream<FaradayException> failures() {
        return Stream.of(
                FaradayFailures.scopeNotFound(ScopeId.of(UUID.randomUUID())),
                FaradayFailures.unauthenticated(ErrorCode.of("EXPIRED_API_KEY")),
                FaradayFailures.transportFailure(TransportFailureException.Kind.CONNECT),
                FaradayFailures.circuitOpen(Duration.ofSeconds(10)),
                FaradayFailures.unexpectedResponse(302));
    }

    /** Looks at the classes that go into the stream, those of the JDK included. */
    @ParameterizedTest
    @MethodSource("failures")
    void whatIsWrittenOfAFailureIsListed(FaradayException failure) throws IOException {
        Set<String> written = new TreeSet<>();
        try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream()) {
            @Override
            protected void annotateClass(Class<?> type) {
                written.add("serializable " + type.getTypeName());
            }
        }) {
            out.writeObject(failure);
        }

        assertThat(written)
                .contains("serializable " + failure.getClass().getName())
                .isSubsetOf(NativeMetadata.current("faraday-core"));
    }
}
