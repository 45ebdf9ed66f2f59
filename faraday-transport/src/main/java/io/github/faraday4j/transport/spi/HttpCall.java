package io.github.faraday4j.transport.spi;

import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One exchange to perform: a {@code GET}, its headers, and the time and space that it may take. Made by the shared half
 * for one exchange; a transport does not keep it.
 */
public final class HttpCall {

    private final URI uri;
    private final Map<String, String> headers;
    private final LongSupplier remainingNanos;
    private final int bodyLimit;
    private final int errorBodyLimit;
    private final int headerLimit;
    private final byte[] bodyBuffer;
    private volatile @Nullable BodySink sink;
    private volatile boolean refused;

    private HttpCall(Builder builder) {
        this.uri = Objects.requireNonNull(builder.uri, "uri");
        this.headers = Collections.unmodifiableMap(builder.headers);
        this.remainingNanos = builder.remainingNanos;
        this.bodyLimit = builder.bodyLimit;
        this.errorBodyLimit = builder.errorBodyLimit;
        this.headerLimit = builder.headerLimit;
        this.bodyBuffer = builder.bodyBuffer;
    }

    /** Returns a builder of a call, for the shared half and for tests of a transport. */
    public static Builder builder(URI uri) {
        return new Builder(uri);
    }

    /** Where to; absolute, without user info, query and fragment. */
    public URI uri() {
        return uri;
    }

    /** The headers to send, the API key among them; unmodifiable. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The time that is left for the exchange, by a clock that only goes forward; zero when it is over. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, remainingNanos.getAsLong()));
    }

    /**
     * Returns if the exchange is still wanted: by the thread that calls this, and within its time.
     *
     * @throws InterruptedException if the thread was interrupted
     * @throws TransportFault of {@link Kind#TIMEOUT} if no time is left
     */
    public void throwIfOver() throws TransportFault, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (remaining().isZero()) {
            throw new TransportFault(Kind.TIMEOUT, "");
        }
    }

    /**
     * Reports the head of the reply, once.
     *
     * @param status the status as it came
     * @param replyHeaders the headers as they came, names in any case
     * @return where the body goes
     * @throws TransportFault if the reply is already known to be unusable: no final status, control characters in a
     *     header, contradictory framing, too large headers, or an announced body that is too large. The exchange is
     *     then to be ended.
     */
    public BodySink begin(int status, Map<String, List<String>> replyHeaders) throws TransportFault {
        refused = true;
        Framing.checkStatus(status);
        Map<String, List<String>> merged = HttpReply.caseInsensitive(replyHeaders);
        int limit = status >= 200 && status < 300 ? bodyLimit : errorBodyLimit;
        long announced = Framing.check(status, merged, headerLimit);
        BodySink begun = new BodySink(status, merged, limit, announced, bodyBuffer);
        sink = begun;
        if (announced > limit) {
            throw new TransportFault(Kind.BODY_TOO_LARGE, announced + " bytes announced, " + limit + " allowed");
        }
        refused = false;
        return begun;
    }

    /** Whether {@link #begin} refused the head of the reply: it came whole, and asking again would bring it again. */
    public boolean isRefused() {
        return refused;
    }

    /** What has come so far: empty before {@link #begin}. For whoever has to say how an exchange ended. */
    public Optional<HttpReply> replySoFar() {
        BodySink begun = sink;
        return begun == null ? Optional.empty() : Optional.of(begun.soFar());
    }

    /** The URI and the names of the headers; no value of a header, since one is the API key. */
    @Override
    public String toString() {
        return "HttpCall{GET " + uri + ", headers=" + headers.keySet() + '}';
    }

    /** Collects what a call needs. Not safe for use by several threads. */
    public static final class Builder {

        private final URI uri;
        private SortedMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private boolean headersTaken;
        private LongSupplier remainingNanos = () -> Long.MAX_VALUE;
        private int bodyLimit = 16 * 1024 * 1024;
        private int errorBodyLimit = 64 * 1024;
        private int headerLimit = 64 * 1024;
        private byte[] bodyBuffer = {};

        private Builder(URI uri) {
            this.uri = uri;
        }

        /** Adds a header. */
        public Builder header(String name, String value) {
            if (headersTaken) { // by a call, for which they stay as they are
                headers = new TreeMap<>(headers);
                headersTaken = false;
            }
            headers.put(name, value);
            return this;
        }

        /** Sets the time that the exchange may take, from now on; unlimited by default. */
        public Builder within(Duration time) {
            long end = System.nanoTime() + time.toNanos();
            return remaining(() -> end - System.nanoTime());
        }

        /** Sets what tells the nanoseconds that are left. */
        public Builder remaining(LongSupplier remainingNanos) {
            this.remainingNanos = remainingNanos;
            return this;
        }

        /** Sets the most bytes of a body of a 2xx reply; 16 MiB by default. */
        public Builder bodyLimit(int bytes) {
            this.bodyLimit = bytes;
            return this;
        }

        /** Sets the most bytes of a body of any other reply; 64 KiB by default. */
        public Builder errorBodyLimit(int bytes) {
            this.errorBodyLimit = bytes;
            return this;
        }

        /** Sets the most bytes of all header lines together; 64 KiB by default. */
        public Builder headerLimit(int bytes) {
            this.headerLimit = bytes;
            return this;
        }

        /**
         * Sets an array for the body, used if it is long enough; the reply is then over when the array is used again.
         */
        public Builder bodyBuffer(byte[] array) {
            this.bodyBuffer = array;
            return this;
        }

        /** Returns the call. */
        public HttpCall build() {
            headersTaken = true;
            return new HttpCall(this);
        }
    }
}
