package io.github.faraday4j.testkit.apache;

import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Arrays;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentLengthStrategy;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.DefaultContentLengthStrategy;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.http.io.HttpMessageParserFactory;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.http.message.LazyLaxLineParser;
import org.apache.hc.core5.util.CharArrayBuffer;
import org.apache.hc.core5.util.Timeout;

/**
 * A connection that is strict where the client's own is lenient: it takes neither a cut head nor cut trailers for whole
 * ones, reads neither headers nor interim replies without end, and is not used again if bytes came that nobody asked
 * for.
 */
final class StrictConnection extends DefaultManagedHttpClientConnection {

    private static final int HEADER_LIMIT = 256 * 1024;
    private static final int MOST_INTERIM_REPLIES = 20;
    private static final int SWITCHING_PROTOCOLS = 101;

    /** Of the head as a whole instead. */
    private static final Http1Config LIMITS =
            Http1Config.custom().setMaxLineLength(-1).setMaxHeaderCount(-1).build();

    private static final HttpMessageParserFactory<ClassicHttpResponse> HEADS =
            new DefaultHttpResponseParserFactory(LIMITS, new StrictLines(), null);

    private boolean used;
    private boolean inHead;
    private boolean inChunks;
    private int interimReplies;
    private long received;

    StrictConnection() {
        super("faraday", null, null, LIMITS, StrictConnection::length, null, null, HEADS);
    }

    /** One length said twice is one length, and one beyond all numbers is large; the client refuses both. */
    private static long length(HttpMessage head) throws HttpException {
        Header[] lengths = head.getHeaders("Content-Length");
        if (Arrays.stream(lengths).map(Header::getValue).distinct().count() == 1) {
            head.removeHeaders("Content-Length");
            head.addHeader(lengths[0]);
            if (lengths[0].getValue().matches("\\d{19,}")) {
                return Long.MAX_VALUE;
            }
        }
        return DefaultContentLengthStrategy.INSTANCE.determineLength(head);
    }

    @Override
    public void bind(Socket socket) throws IOException {
        bind(new SocketHolder(socket) {
            @Override
            protected InputStream getInputStream(Socket source) throws IOException {
                return new Watched(source.getInputStream());
            }
        });
    }

    @Override
    public void bind(SSLSocket secure, Socket base) throws IOException {
        bind(new SocketHolder(secure, base) {
            @Override
            protected InputStream getInputStream(Socket source) throws IOException {
                return new Watched(source.getInputStream());
            }
        });
    }

    @Override
    public void sendRequestHeader(ClassicHttpRequest request) throws HttpException, IOException {
        inChunks = false;
        if (used && (isStale() || isDataAvailable(Timeout.ONE_MILLISECOND))) {
            throw new StaleConnectionException();
        }
        interimReplies = 0;
        received = 0;
        super.sendRequestHeader(request);
    }

    @Override
    public ClassicHttpResponse receiveResponseHeader() throws HttpException, IOException {
        inHead = true;
        try {
            ClassicHttpResponse head = super.receiveResponseHeader();
            checkInterim(head.getCode());
            return head;
        } catch (IOException e) {
            throw used && received == 0 ? new StaleConnectionException() : e;
        } finally {
            inHead = false;
        }
    }

    private void checkInterim(int status) throws ProtocolException {
        if (status >= 200) {
            used = true;
        } else if (status == SWITCHING_PROTOCOLS || ++interimReplies > MOST_INTERIM_REPLIES) {
            throw new ProtocolException("an interim reply that nobody asked for");
        }
    }

    @Override
    protected InputStream createContentInputStream(long length, SessionInputBuffer buffer, InputStream source) {
        inChunks = length == ContentLengthStrategy.CHUNKED;
        return super.createContentInputStream(length, buffer, source);
    }

    /** The client hides control characters behind spaces and trims names, so that the call could not refuse them. */
    private static final class StrictLines extends LazyLaxLineParser {

        @Override
        public Header parseHeader(CharArrayBuffer line) throws ParseException {
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) < ' ' && line.charAt(i) != '\t') {
                    throw new ParseException("a control character in a header");
                }
            }
            int colon = line.indexOf(':');
            if (colon > 0 && line.charAt(colon - 1) == ' ') {
                throw new ParseException("a space in the name of a header");
            }
            return super.parseHeader(line);
        }
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream source) {
            super(source);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            if (count < 0 && (inChunks || inHead && received > 0)) {
                throw new EOFException("the reply was cut");
            }
            received += Math.max(count, 0);
            if (inHead && received > HEADER_LIMIT) {
                throw new TransportFault(Kind.HEADERS_TOO_LARGE, "more than " + HEADER_LIMIT + " bytes");
            }
            return count;
        }
    }
}
