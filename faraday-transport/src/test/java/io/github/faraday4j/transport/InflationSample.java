package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;

import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The limit of a body beside its compressed size, with a body beyond the first MiB, which is free. */
final class InflationSample {

    private static final int COMPRESSED = 80_000;

    private InflationSample() {}

    static SettingSample of(int ratio) {
        return new SettingSample(
                Setting.MAX_INFLATION_RATIO,
                "" + ratio,
                builder -> builder.limits(
                        ResponseLimits.builder().maxInflationRatio(ratio).build()),
                builder -> LimitSettingSamples.around(
                        ratio * COMPRESSED, bytes -> new ObservedClient(builder, compressed(bytes)).lookUp()),
                List.of(ObservedClient.ANSWERED, ObservedClient.ANSWERED, "ResponseTooLargeException of BODY"));
    }

    private static ScriptedTransport.Step compressed(int bytes) {
        byte[] plain = SizedJson.ofBytes(bytes).getBytes(StandardCharsets.US_ASCII);
        return call -> status(200, Map.of("Content-Encoding", "gzip"), Gzip.ofSize(COMPRESSED, plain))
                .exchange(call);
    }
}
