package io.github.faraday4j.transport.internal.reply;

import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.MalformedResponseException.Kind;
import io.github.faraday4j.ResponseTooLargeException;
import io.github.faraday4j.ResponseTooLargeException.Part;
import io.github.faraday4j.TransportFailureException;
import io.github.faraday4j.UnexpectedResponseException;
import io.github.faraday4j.UnexpectedResponseException.What;
import io.github.faraday4j.transport.ResponseLimits;
import io.github.faraday4j.transport.internal.json.DatasetListCodec;
import io.github.faraday4j.transport.internal.json.MalformedJsonException;
import io.github.faraday4j.transport.internal.reply.Failure.BreakerSignal;
import io.github.faraday4j.transport.internal.reply.Failure.RetryAdvice;
import io.github.faraday4j.transport.spi.HttpReply;
import io.github.faraday4j.transport.spi.TransportFault;
import java.io.EOFException;
import java.io.IOException;
import java.util.function.UnaryOperator;

/** Makes datasets of the reply that has the status 200. */
final class BodyDecoder {

    private final ResponseLimits limits;
    private final Inflater inflater;
    private final DatasetListCodec reader;

    BodyDecoder(ResponseLimits limits, Inflater inflater) {
        this.limits = limits;
        this.inflater = inflater;
        this.reader = new DatasetListCodec(limits);
    }

    Outcome decode(HttpReply reply, UnaryOperator<String> mask) {
        String contentType = reply.header("Content-Type").orElse("");
        if (!ContentTypes.isJson(contentType)) {
            return unexpected(What.CONTENT_TYPE, reply, mask.apply(contentType));
        }
        if (!inflater.understands(reply)) {
            return unexpected(What.ENCODING, reply, mask.apply(String.join(", ", reply.headers("Content-Encoding"))));
        }
        BodyBytes body;
        try {
            body = inflater.body(reply, limits.maxBodyBytes());
        } catch (IOException e) {
            return notInflated(e);
        }
        try {
            return new Outcome.Answered(reader.read(body.bytes(), body.length()));
        } catch (MalformedJsonException e) {
            return malformed(e, isDelimitedByItsEnd(reply), mask.apply(e.path()));
        }
    }

    private static Failure unexpected(What what, HttpReply reply, String came) {
        String detail = (came.isEmpty() ? "none" : came) + " with " + reply.length() + " bytes";
        return Failure.of(
                RetryAdvice.NEVER,
                BreakerSignal.FAILURE,
                trace -> new UnexpectedResponseException(reply.status(), what, detail, trace));
    }

    private Failure notInflated(IOException e) {
        if (e instanceof TransportFault) {
            return Failure.of(
                    RetryAdvice.NEVER,
                    BreakerSignal.FAILURE,
                    trace -> new ResponseTooLargeException(Part.BODY, limits.maxBodyBytes(), trace));
        }
        if (e instanceof EOFException) {
            return Failure.of(
                    RetryAdvice.BACK_OFF,
                    BreakerSignal.FAILURE,
                    trace -> new TransportFailureException(
                            TransportFailureException.Kind.TRUNCATED, "inside the gzip stream", trace));
        }
        return Failure.of(
                RetryAdvice.NEVER,
                BreakerSignal.FAILURE,
                trace -> new MalformedResponseException(Kind.PROTOCOL, "$", "the gzip stream is damaged", trace));
    }

    private static Failure malformed(MalformedJsonException e, boolean maybeTorn, String path) {
        boolean torn = e.kind() == Kind.EMPTY || (e.kind() == Kind.JSON && maybeTorn);
        boolean wrongShape = e.kind() == Kind.SHAPE || e.kind() == Kind.LIMIT;
        return Failure.of(
                torn ? RetryAdvice.ONCE : RetryAdvice.NEVER,
                wrongShape ? BreakerSignal.NONE : BreakerSignal.FAILURE,
                trace -> new MalformedResponseException(e.kind(), path, e.problem(), trace));
    }

    /** Then a body that was cut looks like one that ended. */
    private static boolean isDelimitedByItsEnd(HttpReply reply) {
        return reply.headers("Content-Length").isEmpty()
                && reply.headers("Transfer-Encoding").isEmpty();
    }
}
