package io.github.faraday4j.benchmarks;

import io.github.faraday4j.benchmarks.client.Client;
import io.github.faraday4j.benchmarks.client.ClientKind;
import io.github.faraday4j.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Lookups over loopback, kept alive, from a server process that lives as long as the fork. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EndToEndBenchmark {

    /** Who asks. */
    @Param
    public ClientKind kind = ClientKind.FARADAY_JDK;

    /** What is answered. */
    @Param({"S", "M"})
    public Payload payload = Payload.S;

    private @Nullable ServerProcess server;
    private Client client = () -> List.of();

    /** Starts the server and makes sure that the client understands it. */
    @Setup
    public void open() throws Exception {
        ServerProcess started = ServerProcess.start();
        server = started;
        client = kind.open(started.baseUri(payload));
        Object answer = client.lookup();
        int expected = answer instanceof byte[] ? payload.json().length : payload.datasets();
        int actual = answer instanceof byte[] bytes ? bytes.length : ((List<?>) answer).size();
        if (actual != expected) {
            throw new IllegalStateException(kind + " answered " + actual + ", not " + expected);
        }
    }

    /** Ends both. */
    @TearDown
    public void close() throws IOException {
        client.close();
        if (server != null) {
            server.close();
        }
    }

    /** One lookup. */
    @Benchmark
    public Object lookup() throws Exception {
        return client.lookup();
    }
}
