package io.github.faraday4j.transport.feign;

import io.github.faraday4j.transport.FaradayConfig;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.net.SocketFactory;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** Makes a client one that performs an exchange, and nothing beyond it. */
final class OneExchange {

    private OneExchange() {}

    static OkHttpClient only(FaradayConfig config, OkHttpClient.Builder builder, WatchedSockets sockets) {
        OkHttpClient given = builder.build();
        EventListener.Factory others = given.eventListenerFactory();
        SocketFactory chosen = given.socketFactory() == SocketFactory.getDefault() ? sockets : given.socketFactory();
        if (!given.interceptors().isEmpty()) {
            builder.addInterceptor(new SettledInterceptor(chosen));
        }
        return builder.dispatcher(new Dispatcher())
                .socketFactory(chosen)
                // Another Dns is another address: in a pool that is shared, the unwatched connections of others stay.
                .dns(new InterruptibleDns(given.dns(), config.name()))
                // Within one connect timeout, a dead address of a name does not hide a living one.
                .fastFallback(true)
                .retryOnConnectionFailure(false)
                .protocols(List.of(Protocol.HTTP_1_1))
                // The time of the call rules, and it covers all of them.
                .callTimeout(Duration.ZERO)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .addInterceptor(new StrayExceptionInterceptor())
                .addNetworkInterceptor(new WireInterceptor())
                // Behind the others: what they do on the thread must not leave it deaf to an interrupt.
                .eventListenerFactory(
                        call -> others.create(call).plus(Objects.requireNonNull(ExchangeWatch.ofThisThread())))
                .build();
    }
}
