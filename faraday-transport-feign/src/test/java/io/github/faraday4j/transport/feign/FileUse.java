package io.github.faraday4j.transport.feign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;

/** Code of an application that writes to a file on the thread of an exchange, as the appender of a log may. */
final class FileUse {

    private static final AtomicInteger TIMES = new AtomicInteger();

    private FileUse() {}

    static int times() {
        return TIMES.get();
    }

    private static void write() {
        try {
            Path file = Files.createTempFile("use", ".log");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[1]));
                TIMES.incrementAndGet();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Response andProceed(Interceptor.Chain chain) throws IOException {
        write();
        Response response = chain.proceed(chain.request());
        write();
        return response;
    }

    static Response inTheBody(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        write();
        ResponseBody body = response.body();
        ForwardingSource writing = new ForwardingSource(body.source()) {
            @Override
            public long read(Buffer sink, long count) throws IOException {
                write();
                return super.read(sink, count);
            }
        };
        return response.newBuilder()
                .body(ResponseBody.create(Okio.buffer(writing), body.contentType(), body.contentLength()))
                .build();
    }

    static EventListener atEachEvent() {
        return new EventListener() {
            @Override
            public void callStart(Call call) {
                write();
            }

            @Override
            public void connectionAcquired(Call call, Connection connection) {
                write();
            }

            @Override
            public void requestHeadersStart(Call call) {
                write();
            }

            @Override
            public void requestHeadersEnd(Call call, Request request) {
                write();
            }

            @Override
            public void responseHeadersStart(Call call) {
                write();
            }

            @Override
            public void responseHeadersEnd(Call call, Response response) {
                write();
            }

            @Override
            public void responseBodyStart(Call call) {
                write();
            }
        };
    }
}
