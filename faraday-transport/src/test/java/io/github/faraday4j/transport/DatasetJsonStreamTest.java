package io.github.faraday4j.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.MalformedResponseException.Kind;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream of JSON, at the limit and beyond it. */
class DatasetJsonStreamTest {

    private static final int LIMIT = ResponseLimits.ofDefaults().maxBodyBytes();

    @ParameterizedTest
    @ValueSource(ints = {-1, 0})
    void isReadToItsEnd(int beyond) throws IOException {
        EmptyList stream = new EmptyList(LIMIT + beyond);
        assertThat(DatasetJson.decode(stream)).isEmpty();
        assertThat(stream.read).isEqualTo(LIMIT + beyond);
        assertThat(stream.closed).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000_000})
    void isRefusedBeyondTheLimitThoughWhatCameBeforeIsWhole(int beyond) {
        EmptyList stream = new EmptyList(LIMIT + beyond);
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> DatasetJson.decode(stream))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.LIMIT))
                .withMessageContaining("ResponseLimits.maxBodyBytes allows, which is " + LIMIT);
        assertThat(stream.read).isEqualTo(LIMIT + 1);
        assertThat(stream.closed).isFalse();
    }

    /** {@code []}, and then spaces. */
    private static final class EmptyList extends InputStream {

        private final int length;
        private int read;
        private boolean closed;

        EmptyList(int length) {
            this.length = length;
        }

        @Override
        public int read() {
            if (read == length) {
                return -1;
            }
            read++;
            return read == 1 ? '[' : read == 2 ? ']' : ' ';
        }

        @Override
        public int read(byte[] target, int offset, int most) {
            int count = 0;
            int next;
            while (count < most && (next = read()) >= 0) {
                target[offset + count++] = (byte) next;
            }
            return count == 0 && most > 0 ? -1 : count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
