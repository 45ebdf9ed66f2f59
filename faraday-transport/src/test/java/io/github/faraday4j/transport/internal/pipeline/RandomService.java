package io.github.faraday4j.transport.internal.pipeline;

import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;

/** Does anything that a transport may do, and some that it may not; it keeps the time that a call gives it. */
final class RandomService implements HttpTransport {

    private static final String[] BODIES = {"[]", "", "[", "null", "[null]", "{\"error\":\"SOME_CODE\"}", "<html>"};
    private static final String[] RETRY_AFTER = {"0", "1", "3", "9", "86400", "soon", "-1", "99999999999999999999"};

    private final SplittableRandom random;
    private final VirtualTicker ticker;
    private final double health;
    private int requests;
    private boolean recovered;

    RandomService(SplittableRandom random, VirtualTicker ticker) {
        this.random = random;
        this.ticker = ticker;
        this.health = random.nextDouble();
    }

    int requests() {
        return requests;
    }

    /** From now on all is well. */
    void recover() {
        recovered = true;
    }

    @Override
    public HttpReply exchange(HttpCall call) throws IOException, InterruptedException {
        requests++;
        if (recovered) {
            return ScriptedTransport.json("[]").exchange(call);
        }
        long left = call.remaining().toNanos();
        boolean late = random.nextInt(8) == 0;
        ticker.pass(Duration.ofNanos(late ? left : random.nextLong(Math.min(left, 2_000_000_000L) + 1)));
        if (late) {
            if (random.nextBoolean()) {
                call.begin(200, Map.of());
            }
            throw new TransportFault(TransportFault.Kind.TIMEOUT, "");
        }
        return random.nextDouble() < health ? ScriptedTransport.json("[]").exchange(call) : misbehave(call);
    }

    private HttpReply misbehave(HttpCall call) throws IOException, InterruptedException {
        switch (random.nextInt(9)) {
            case 0 -> throw new IOException("of no known kind");
            case 1 -> throw new IllegalStateException("of no known kind");
            case 2 -> throw new StackOverflowError();
            case 3 -> throw new InterruptedException();
            case 4 -> {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted");
            }
            case 5, 6 -> {
                if (random.nextBoolean()) {
                    call.begin(random.nextInt(100, 600), Map.of());
                }
                TransportFault.Kind[] kinds = TransportFault.Kind.values();
                throw new TransportFault(kinds[random.nextInt(kinds.length)], "");
            }
            default -> {
                return reply(call);
            }
        }
    }

    private HttpReply reply(HttpCall call) throws IOException, InterruptedException {
        int status = random.nextInt(3) == 0 ? random.nextInt(-1, 1_000) : random.nextInt(400, 600);
        Map<String, String> headers = random.nextBoolean()
                ? Map.of()
                : Map.of("Retry-After", RETRY_AFTER[random.nextInt(RETRY_AFTER.length)]);
        return ScriptedTransport.status(status, headers, BODIES[random.nextInt(BODIES.length)])
                .exchange(call);
    }

    @Override
    public void close() {}
}
