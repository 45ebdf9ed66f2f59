package io.github.faraday4j.testkit.apache;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The client, told to do nothing but exchanges, and the threads to perform them. */
final class ApacheClient {

    private final PoolingHttpClientConnectionManager connections;
    private final CloseableHttpClient client;
    private final ExecutorService threads;

    ApacheClient(FaradayConfig config) {
        connections = connections(config);
        client = client(config, connections);
        threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, config.name() + "-apache");
            thread.setDaemon(true);
            return thread;
        });
    }

    private static PoolingHttpClientConnectionManager connections(FaradayConfig config) {
        PoolingHttpClientConnectionManagerBuilder builder = PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(socket -> new StrictConnection())
                .setMaxConnTotal(config.maxConcurrentLookups())
                .setMaxConnPerRoute(config.maxConcurrentLookups())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(config.connectTimeout()))
                        .setValidateAfterInactivity(TimeValue.NEG_ONE_MILLISECOND) // a strict connection looks itself
                        .build());
        config.sslContext().map(DefaultClientTlsStrategy::new).ifPresent(builder::setTlsSocketStrategy);
        return builder.build();
    }

    // snippet:transport-client
    private static CloseableHttpClient client(FaradayConfig config, PoolingHttpClientConnectionManager connections) {
        HttpClientBuilder builder = HttpClients.custom()
                .setConnectionManager(connections)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .addRequestInterceptorLast((request, entity, context) -> request.removeHeaders("Connection"))
                .addExecInterceptorBefore(ChainElement.CONNECT.name(), "tunnel", TunnelCheck::tell)
                .addExecInterceptorAfter(ChainElement.CONNECT.name(), "tunnelled", TunnelCheck::note)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build());
        config.proxy().ifPresent(proxy -> builder.setProxy(new HttpHost(proxy.getHostString(), proxy.getPort())));
        return builder.build();
    }
    // end

    void start(Runnable exchange) throws TransportFault {
        try {
            threads.execute(exchange);
        } catch (RejectedExecutionException e) {
            throw new TransportFault(Kind.CLOSED, "");
        }
    }

    ClassicHttpResponse send(HttpGet request) throws IOException {
        try {
            return client.executeOpen(null, request, null);
        } catch (StaleConnectionException e) {
            connections.closeIdle(TimeValue.ZERO_MILLISECONDS);
            throw e;
        }
    }

    void close() {
        client.close(CloseMode.IMMEDIATE);
        threads.shutdownNow();
    }
}
