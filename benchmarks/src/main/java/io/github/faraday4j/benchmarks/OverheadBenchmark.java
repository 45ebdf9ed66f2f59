package io.github.faraday4j.benchmarks;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.benchmarks.client.Client;
import io.github.faraday4j.transport.DatasetJson;
import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the policies, the key and the reading of the reply add to a transport that costs nothing, and to the codec. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OverheadBenchmark {

    private static final ScopeId SCOPE = ScopeId.of(Client.SCOPE);

    /** What is answered. */
    @Param({"EMPTY", "S"})
    public Payload payload = Payload.EMPTY;

    private AnsweringTransport transport = new AnsweringTransport(new byte[0]);
    private DatasetLookupAdapter lookup = over(transport);
    private final HttpCall call = HttpCall.builder(
                    URI.create("https://api.faraday.ai/v1/scopes/" + SCOPE + "/datasets"))
            .within(Duration.ofDays(1))
            .build();

    private static DatasetLookupAdapter over(AnsweringTransport transport) {
        FaradayConfig config = FaradayConfig.builder().apiKey(Client.API_KEY).build();
        return DatasetLookups.over(config, transport);
    }

    /** Makes the payload. */
    @Setup
    public void makePayload() {
        transport = new AnsweringTransport(payload.json());
        lookup = over(transport);
    }

    /** A whole lookup. */
    @Benchmark
    public Object lookup() {
        return lookup.datasetsOf(SCOPE);
    }

    /** What of it a caller would have without the library's policies. */
    @Benchmark
    public Object exchangeAndDecode() throws Exception {
        return DatasetJson.decode(transport.exchange(call).body());
    }
}
