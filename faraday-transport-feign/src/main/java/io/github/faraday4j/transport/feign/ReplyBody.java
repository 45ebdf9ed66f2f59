package io.github.faraday4j.transport.feign;

import feign.InvocationContext;
import feign.Request;
import feign.Response;
import feign.ResponseInterceptor;
import io.github.faraday4j.transport.spi.HttpReply;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** Carries the reply back through Feign. */
final class ReplyBody implements Response.Body {

    private final HttpReply reply;

    private ReplyBody(HttpReply reply) {
        this.reply = reply;
    }

    static Response response(Request request, HttpReply reply) {
        return Response.builder()
                .request(request)
                .status(reply.status())
                .body(new ReplyBody(reply))
                .build();
    }

    /** A {@link ResponseInterceptor} that takes the reply out for every status: no decoder, no error decoder runs. */
    static Object unwrap(InvocationContext context, ResponseInterceptor.Chain ignored) {
        if (context.response().body() instanceof ReplyBody body) {
            return body.reply;
        }
        throw new IllegalStateException("not a response of an ExchangeClient");
    }

    @Override
    public Integer length() {
        return reply.length();
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public InputStream asInputStream() {
        return new ByteArrayInputStream(reply.body(), 0, reply.length());
    }

    @Override
    public Reader asReader(Charset charset) {
        return new InputStreamReader(asInputStream(), charset);
    }

    @Override
    public void close() {
        // In memory.
    }
}
