package io.github.faraday4j.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Serves a {@link StubService} with WireMock. The only class that knows WireMock; loaded when a server starts. */
final class WireMockEngine implements StubEngine {

    /** Each delayed answer holds one; WireMock's own 25 are too few for a test of a pool's limit. */
    private static final int THREADS = 128;

    private final WireMockServer server;
    private final int port; // the server does not tell any more once it has stopped

    private WireMockEngine(WireMockServer server) {
        this.server = server;
        this.port = server.port();
    }

    /**
     * Starts serving.
     *
     * @param port 0 for any that is free
     * @throws UncheckedIOException if the port is taken
     * @throws UnusableEngineException if WireMock finds itself unfit
     */
    static StubEngine start(StubService service, int port) {
        readTheClassPath();
        try {
            return started(serverOf(service, port));
        } catch (FatalStartupException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException taken) {
                    throw new UncheckedIOException("The stub server could not listen on port " + port, taken);
                }
            }
            throw new UnusableEngineException(e);
        }
    }

    private static StubEngine started(WireMockServer server) {
        try {
            server.start();
            server.stubFor(any(anyUrl()).willReturn(ok()));
            return new WireMockEngine(server);
        } catch (Throwable t) {
            try {
                server.stop(); // it may have threads already
            } catch (LinkageError | Exception e) { // WireMock throws checked ones too, undeclared
                t.addSuppressed(e);
            }
            throw t;
        }
    }

    private static WireMockServer serverOf(StubService service, int port) {
        return new WireMockServer(wireMockConfig()
                .bindAddress("127.0.0.1")
                .port(port)
                .http2PlainDisabled(true) // the service is asked with HTTP/1.1
                .containerThreads(THREADS)
                .disableRequestJournal() // it would hold the API key, and everything else, for ever
                .extensions(new Answering(service)));
    }

    /** WireMock is no module, and a module reads the class path only once it has said so. */
    private static void readTheClassPath() {
        Class<?> self = WireMockEngine.class;
        self.getModule().addReads(self.getClassLoader().getUnnamedModule());
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** Puts the service's answer in place of the one stub mapping's. */
    private static final class Answering implements ResponseDefinitionTransformerV2 {

        private final StubService service;

        Answering(StubService service) {
            this.service = service;
        }

        @Override
        public String getName() {
            return "faraday";
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Request request = event.getRequest();
            StubReply reply = service.answer(received(request), request.getHeader("Authorization"));
            ResponseDefinitionBuilder response = new ResponseDefinitionBuilder()
                    .withFixedDelay(Math.toIntExact(service.delay().toMillis()));
            if (reply.reset()) {
                return response.withFault(Fault.CONNECTION_RESET_BY_PEER).build();
            }
            List<HttpHeader> headers = reply.headers().entrySet().stream()
                    .map(header -> new HttpHeader(header.getKey(), header.getValue()))
                    .toList();
            return response.withStatus(reply.status())
                    .withHeaders(new HttpHeaders(headers))
                    .withBody(reply.body())
                    .build();
        }

        private static ReceivedRequest received(Request request) {
            Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (HttpHeader header : request.getHeaders().all()) {
                headers.put(header.key(), header.values());
            }
            return new ReceivedRequest(request.getMethod().value(), request.getUrl(), headers);
        }
    }
}
