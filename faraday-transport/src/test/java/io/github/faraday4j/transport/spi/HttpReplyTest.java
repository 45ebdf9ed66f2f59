package io.github.faraday4j.transport.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpReplyTest {

    private static HttpReply reply(Map<String, List<String>> headers) throws TransportFault {
        byte[] body = "a body".getBytes(StandardCharsets.US_ASCII);
        HttpCall call = HttpCall.builder(URI.create("https://faraday.test/v1")).build();
        BodySink sink = call.begin(200, headers);
        sink.write(body, 0, body.length);
        return sink.end();
    }

    @Test
    void tellsAllValuesOfAHeaderThatCameInSeveralSpellings() throws Exception {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("Retry-After", List.of("1", "2"));
        headers.put("X-Other", List.of("4"));
        headers.put("retry-after", List.of("3"));

        assertThat(reply(headers).headers("RETRY-AFTER")).containsExactly("1", "2", "3");
        assertThat(reply(headers).header("Retry-after")).contains("1");
    }

    @Test
    void hasNoHeaderThatDidNotCome() throws Exception {
        assertThat(reply(Map.of()).header("Date")).isEmpty();
        assertThat(reply(Map.of()).headers("Date")).isEmpty();
    }

    @Test
    void showsNothingOfHeadersAndBody() throws Exception {
        assertThat(reply(Map.of("X-Secret", List.of("secret")))).hasToString("HttpReply{200, 6 bytes}");
    }
}
