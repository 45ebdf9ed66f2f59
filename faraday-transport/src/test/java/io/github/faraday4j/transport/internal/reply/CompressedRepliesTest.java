package io.github.faraday4j.transport.internal.reply;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.BadResponseException;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.ForbiddenException;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.ResponseTooLargeException;
import io.github.faraday4j.ServerErrorException;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.UnauthenticatedException;
import io.github.faraday4j.UnexpectedResponseException;
import io.github.faraday4j.UnexpectedResponseException.What;
import io.github.faraday4j.transport.Gzip;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.internal.pipeline.HttpDatasetLookup;
import io.github.faraday4j.transport.internal.pipeline.ScriptedReplies;
import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import io.github.faraday4j.transport.internal.pipeline.TestLookups;
import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedRepliesTest extends ScriptedReplies {

    private static final Map<String, String> GZIP = Map.of("Content-Encoding", "gzip");

    @Test
    void areInflated() throws IOException {
        HttpDatasetLookup lookup =
                TestLookups.over(config().build(), "scripted", new ScriptedTransport(status(200, GZIP, Gzip.of("[]"))));
        assertThat(lookup.datasetsOf(SCOPE)).isEmpty();
    }

    @Test
    void mayHoldErrorsToo() throws IOException {
        assertThat(failure(ForbiddenException.class, status(403, GZIP, Gzip.of("{\"error\":\"FORBIDDEN\"}")))
                        .code())
                .contains(ErrorCode.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip", ","})
    void areRefusedInOtherEncodings(String encoding) {
        assertThat(failure(UnexpectedResponseException.class, status(200, Map.of("Content-Encoding", encoding), "[]"))
                        .what())
                .isEqualTo(What.ENCODING);
    }

    @Test
    void areRefusedWhenNobodyAskedForThem() throws IOException {
        assertThat(failure(UnexpectedResponseException.class, config().gzip(false), status(200, GZIP, Gzip.of("[]")))
                        .what())
                .isEqualTo(What.ENCODING);
    }

    @Test
    void areBoundedByTheSizeOfTheBody() throws IOException {
        byte[] bomb = Gzip.of(new byte[32 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(64 * 1024);
        ResponseTooLargeException e = failure(ResponseTooLargeException.class, status(200, GZIP, bomb));
        assertThat(e.part()).isEqualTo(ResponseTooLargeException.Part.BODY);
        assertThat(e).hasMessageContaining("maxInflationRatio");
    }

    @Test
    void mayBeCutOrDamaged() throws IOException {
        byte[] whole = Gzip.of("[{\"id\":\"8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d\"}]");
        assertThat(failure(TransportFailureException.class, status(200, GZIP, Arrays.copyOf(whole, whole.length - 9)))
                        .kind())
                .isEqualTo(TransportFailureException.Kind.TRUNCATED);
        byte[] damaged = whole.clone();
        damaged[whole.length - 6] ^= 0x55;
        failure(BadResponseException.class, status(200, GZIP, damaged));
    }

    @ParameterizedTest
    @ValueSource(strings = {" Identity ", "", " "})
    void mayBePlainAndSaySo(String encoding) {
        HttpDatasetLookup lookup = TestLookups.over(
                config().build(),
                "scripted",
                new ScriptedTransport(status(200, Map.of("Content-Encoding", encoding), "[]")));
        assertThat(lookup.datasetsOf(SCOPE)).isEmpty();
    }

    @Test
    void mayNameAnEncodingBesideAnEmptyOne() throws IOException {
        Map<String, List<String>> headers = Map.of("Content-Encoding", List.of("", "gzip"));
        byte[] body = Gzip.of("[]");
        HttpDatasetLookup lookup = TestLookups.over(config().build(), "scripted", new ScriptedTransport(call -> {
            BodySink sink = call.begin(200, headers);
            sink.write(body, 0, body.length);
            return sink.end();
        }));
        assertThat(lookup.datasetsOf(SCOPE)).isEmpty();
    }

    @Test
    void ofNoBytesHaveNoContent() {
        MalformedResponseException e = failure(MalformedResponseException.class, status(200, GZIP, ""));
        assertThat(e.kind()).isEqualTo(MalformedResponseException.Kind.EMPTY);
        assertThat(failure(UnauthenticatedException.class, status(401, GZIP, ""))
                        .code())
                .isEmpty();
        assertThat(failure(ServerErrorException.class, status(503, GZIP, "")).code())
                .isEmpty();
    }

    private static final int FREE = 1024 * 1024;

    private static Inflater inflater(int ratio) {
        return new Inflater(ResponseLimits.builder().maxInflationRatio(ratio).build(), true);
    }

    private static HttpReply reply(byte[] body) throws IOException {
        BodySink sink = HttpCall.builder(URI.create("https://faraday.test"))
                .build()
                .begin(200, Map.of("Content-Encoding", List.of("gzip")));
        sink.write(body, 0, body.length);
        return sink.end();
    }

    @Test
    void mayInflateUpToTheLimit() throws IOException {
        HttpReply reply = reply(Gzip.of(new byte[20_000]));
        assertThat(inflater(100).body(reply, 20_000).length()).isEqualTo(20_000);
        assertThatThrownBy(() -> inflater(100).body(reply, 19_999)).isInstanceOf(TransportFault.class);
    }

    @Test
    void mayInflateUpToTheRatioBeyondAFirstMebibyte() throws IOException {
        HttpReply free = reply(Gzip.of(new byte[FREE]));
        assertThat(inflater(1).body(free, 2 * FREE).length()).isEqualTo(FREE);
        HttpReply more = reply(Gzip.of(new byte[FREE + 1]));
        assertThatThrownBy(() -> inflater(1).body(more, 2 * FREE)).isInstanceOf(TransportFault.class);
        int ratio = FREE / more.length() + 1;
        assertThat(inflater(ratio).body(more, 2 * FREE).length()).isEqualTo(FREE + 1);
    }
}
