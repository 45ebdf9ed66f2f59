package io.github.faraday4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.faraday4j.benchmarks.databind.DatasetMapper;
import io.github.faraday4j.benchmarks.generated.jdk.ApiClient;
import io.github.faraday4j.transport.DatasetJson;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From the bytes of a body to datasets. The first two build nothing: no decoder on Jackson can be faster than they are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodeBenchmark {

    /** What is decoded. */
    @Param({"EXAMPLE", "S", "M", "L"})
    public Payload payload = Payload.S;

    private final JsonFactory factory = new JsonFactory();
    private final ObjectReader records = DatasetMapper.reader();
    private final ObjectReader generated = ApiClient.createDefaultObjectMapper()
            .readerFor(new TypeReference<List<io.github.faraday4j.benchmarks.generated.jdk.model.Dataset>>() {});
    private byte[] json = {};

    /** Makes the payload. */
    @Setup
    public void makePayload() {
        json = payload.json();
    }

    /** The tokens of a document, and nothing made of them. */
    @Benchmark
    public int tokenScan() throws IOException {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** The same, and a String of every text. */
    @Benchmark
    public void tokenScanWithTexts(Blackhole blackhole) throws IOException {
        try (JsonParser parser = factory.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    blackhole.consume(parser.getText());
                }
            }
        }
    }

    /** The library. */
    @Benchmark
    public Object faraday4j() {
        return DatasetJson.decode(json);
    }

    /** Databind into records. */
    @Benchmark
    public Object databindRecords() throws IOException {
        return records.readValue(json);
    }

    /** Databind into the classes of the generated client. */
    @Benchmark
    public Object generatedBeans() throws IOException {
        return generated.readValue(json);
    }
}
