package io.github.faraday4j.transport.feign;

import io.github.faraday4j.transport.spi.BodySink;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpReply;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One exchange, on the thread of its caller. What ends it early, from whatever thread, cancels the call of OkHttp. */
final class OkHttpExchange {

    private static final int EARLY_HINTS = 103;
    private static final int NOT_MODIFIED = 304;

    /** Longer than any call; OkHttp adds it to a time. */
    private static final long MAX_NANOS = TimeUnit.DAYS.toNanos(365);

    private final HttpCall call;
    private final Call wire;
    private final ExchangeWatch watch;
    private final FaultMapper faults;
    private final InterruptHook interrupts;
    private @Nullable BodySink sink;
    private @Nullable IOException refusal;

    OkHttpExchange(HttpCall call, Call wire, ExchangeWatch watch, FaultMapper faults) {
        this.call = call;
        this.wire = wire;
        this.watch = watch;
        this.faults = faults;
        this.interrupts = new InterruptHook(wire);
    }

    HttpReply perform() throws IOException, InterruptedException {
        // Zero would be no limit.
        long nanos = Math.max(1, Math.min(MAX_NANOS, call.remaining().toNanos()));
        wire.timeout().timeout(nanos, TimeUnit.NANOSECONDS);
        watch.hearInterruptsBy(interrupts);
        watch.tellTheHeadTo(this::takeHead);
        try {
            interrupts.listen();
            HttpReply reply = reply();
            throwIfInterrupted();
            return reply;
        } catch (IOException e) {
            throwIfInterrupted();
            throw e;
        } finally {
            interrupts.stop();
        }
    }

    private void throwIfInterrupted() throws InterruptedException {
        if (Thread.interrupted() || !interrupts.isOpen()) {
            throw new InterruptedException();
        }
    }

    private HttpReply reply() throws IOException {
        Response response;
        try {
            response = wire.execute();
        } catch (IOException e) {
            return withoutBody(e);
        }
        try {
            return read(response, head());
        } catch (Throwable e) {
            // Before the response is closed, which would read on.
            wire.cancel();
            throw e;
        } finally {
            response.close();
        }
    }

    private HttpReply withoutBody(IOException failure) throws IOException {
        if (failure instanceof ProtocolException && watch.status() > 0) {
            // OkHttp shows no 204 and no 205 that has a body.
            return answer(watch.status(), watch.headers());
        }
        if (faults.isInterimWithoutEnd()) {
            return answer(EARLY_HINTS, Headers.EMPTY);
        }
        throw faults.beforeBody(failure);
    }

    /** Answers without a body, or with the fault of a head that the call refuses. */
    private HttpReply answer(int status, Headers headers) throws IOException {
        Map<String, List<String>> shown =
                headers.newBuilder().removeAll("Content-Length").build().toMultimap();
        return call.begin(status, shown).end();
    }

    /** Takes the head, or closes the connection while it is this exchange's: it may be another's once there is no body. */
    private void takeHead() {
        try {
            faults.checkHead();
            sink = call.begin(watch.status(), watch.headers().toMultimap());
        } catch (IOException e) {
            refusal = e;
            watch.closeConnection();
        }
    }

    private BodySink head() throws IOException {
        if (sink == null && refusal == null) {
            takeHead(); // an interim one that OkHttp took for the last
        }
        if (refusal != null) {
            throw refusal;
        }
        return Objects.requireNonNull(sink);
    }

    private HttpReply read(Response response, BodySink begun) throws IOException {
        if (watch.status() == NOT_MODIFIED) {
            // It may announce the length of a body that is not there, and OkHttp would miss it.
            return begun.end();
        }
        InputStream body = response.body().byteStream();
        try {
            do {
                watch.mayWait();
            } while (begun.readFrom(body) >= 0);
        } catch (IOException e) {
            throw faults.inBody(e, response.body().contentLength() >= 0);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
        return begun.end();
    }
}
