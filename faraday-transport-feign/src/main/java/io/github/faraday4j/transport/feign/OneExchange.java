package io.github.faraday4j.transport.feign;

import io.github.faraday4j.transport.FaradayConfig;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** Makes a client one that performs an exchange, and nothing beyond it. */
final class OneExchange {

    private OneExchange() {}

    static OkHttpClient only(FaradayConfig config, OkHttpClient.Builder builder, WireTally tally) {
        OkHttpClient given = builder.build();
        EventListener.Factory others = given.eventListenerFactory();
        Dns dns = given.dns();
        if (given.socketFactory() == SocketFactory.getDefault()) {
            builder.socketFactory(tally);
        }
        return builder.dispatcher(dispatcher(config))
                // Another Dns is another address: in a pool that is shared, the uncounted connections of others stay.
                .dns(host -> dns.lookup(host))
                .retryOnConnectionFailure(false)
                .protocols(List.of(Protocol.HTTP_1_1))
                // The time of the call rules, and it covers all of them.
                .callTimeout(Duration.ZERO)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .addInterceptor(new UncheckedExceptionInterceptor())
                .addNetworkInterceptor(new WireInterceptor(tally))
                .eventListenerFactory(call -> {
                    ExchangeWatch watch = Objects.requireNonNull(call.request().tag(ExchangeWatch.class));
                    return watch.plus(others.create(call));
                })
                .build();
    }

    private static Dispatcher dispatcher(FaradayConfig config) {
        Dispatcher dispatcher = new Dispatcher(threads(config.name()));
        dispatcher.setMaxRequests(config.maxConcurrentLookups());
        dispatcher.setMaxRequestsPerHost(config.maxConcurrentLookups());
        return dispatcher;
    }

    private static ExecutorService threads(String name) {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, name + "-feign");
            thread.setDaemon(true);
            return thread;
        });
    }
}
