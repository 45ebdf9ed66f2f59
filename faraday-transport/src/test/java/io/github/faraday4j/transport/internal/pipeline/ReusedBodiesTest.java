package io.github.faraday4j.transport.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.DatasetJson;
import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpReply;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The array of a body serves again for the next one, which nobody may notice. */
class ReusedBodiesTest extends ScriptedReplies {

    private static final String FIRST = json('a');
    private static final String SECOND = json('b');

    private final List<byte[]> arrays = new ArrayList<>();

    private static String json(char digit) {
        String id = "5e0dfa56-2d52-4c06-a870-bc79c71e86aX".replace('X', digit);
        return "[{\"id\":\"" + id + "\",\"name\":\"" + digit + "\",\"sample\":{\"x\":\"" + digit + "\"},\"new\":[\""
                + digit + "\"]}]";
    }

    private static HttpDatasetLookup over(ScriptedTransport.Step... steps) {
        return TestLookups.over(config().build(), "scripted", new ScriptedTransport(steps));
    }

    private ScriptedTransport.Step noted(String body) {
        ScriptedTransport.Step step = ScriptedTransport.json(body);
        return call -> {
            HttpReply reply = step.exchange(call);
            arrays.add(reply.body());
            return reply;
        };
    }

    private ScriptedTransport.Step brokenOff() {
        return call -> {
            BodySink sink = call.begin(200, Map.of());
            sink.write(FIRST.getBytes(StandardCharsets.UTF_8), 0, 4);
            arrays.add(call.replySoFar().orElseThrow().body());
            throw new SocketException();
        };
    }

    @Test
    void holdTheNextReply() {
        HttpDatasetLookup lookup = over(noted(FIRST), noted(SECOND));

        lookup.datasetsOf(SCOPE);
        lookup.datasetsOf(SCOPE);

        assertThat(arrays.get(1)).isSameAs(arrays.get(0));
    }

    @Test
    void leaveEarlierListsAsTheyAre() {
        HttpDatasetLookup lookup = over(ScriptedTransport.json(FIRST), ScriptedTransport.json(SECOND));

        List<Dataset> first = lookup.datasetsOf(SCOPE);
        List<Dataset> second = lookup.datasetsOf(SCOPE);

        assertThat(first).isEqualTo(DatasetJson.decode(FIRST.getBytes(StandardCharsets.UTF_8)));
        assertThat(second).isEqualTo(DatasetJson.decode(SECOND.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void showNothingOfALongerOneBefore() {
        HttpDatasetLookup lookup = over(ScriptedTransport.json(FIRST), ScriptedTransport.json("[]"));

        lookup.datasetsOf(SCOPE);

        assertThat(lookup.datasetsOf(SCOPE)).isEmpty();
    }

    @Test
    void areNotThoseOfAnExchangeThatWasBrokenOff() {
        HttpDatasetLookup lookup = over(brokenOff(), noted(FIRST));

        assertThat(catchThrowable(() -> lookup.datasetsOf(SCOPE))).isNotNull();
        lookup.datasetsOf(SCOPE);

        assertThat(arrays.get(1)).isNotSameAs(arrays.get(0));
    }

    @Test
    void areNotKeptWhenTheyAreLarge() {
        BodyBufferCache spare = new BodyBufferCache();

        spare.giveBack(new byte[1024 * 1024 + 1]);
        assertThat(spare.take()).isEmpty();
        spare.giveBack(new byte[1024 * 1024]);
        assertThat(spare.take()).hasSize(1024 * 1024);
        assertThat(spare.take()).as("given to somebody else").isEmpty();
    }
}
