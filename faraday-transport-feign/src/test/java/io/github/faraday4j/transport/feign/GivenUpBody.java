package io.github.faraday4j.transport.feign;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;

/** A body whose caller is interrupted when its last byte has been read, and before it is handed on. */
final class GivenUpBody extends ResponseBody {

    private final ResponseBody body;
    private final BufferedSource source;

    GivenUpBody(ResponseBody body, Thread caller, Call call) {
        this.body = body;
        this.source = Okio.buffer(new ForwardingSource(body.source()) {
            @Override
            public long read(Buffer sink, long count) throws IOException {
                long read = super.read(sink, count);
                if (!call.isCanceled()) {
                    new Thread(caller::interrupt).start();
                }
                while (!call.isCanceled()) {
                    Thread.onSpinWait();
                }
                return read;
            }
        });
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public MediaType contentType() {
        return body.contentType();
    }

    @Override
    public BufferedSource source() {
        return source;
    }
}
