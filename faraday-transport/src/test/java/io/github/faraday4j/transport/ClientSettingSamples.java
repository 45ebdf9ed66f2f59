package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.json;
import static io.github.faraday4j.transport.internal.pipeline.ScriptedTransport.status;

import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.OverloadedException;
import io.github.faraday4j.transport.internal.pipeline.ScriptedTransport;
import io.github.faraday4j.transport.spi.TransportFault;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The settings that belong to no policy. Of the connect time-out and the proxy, the transports hold the effect; here it
 * is what they are told.
 */
final class ClientSettingSamples {

    private static final InetSocketAddress PROXY = InetSocketAddress.createUnresolved("proxy.example", 3128);

    private ClientSettingSamples() {}

    static List<SettingSample> all() {
        return List.of(
                new SettingSample(
                        Setting.API_KEY,
                        "another-key-of-a-test",
                        builder -> builder.apiKey("another-key-of-a-test"),
                        builder -> header(builder, "Authorization"),
                        "Bearer another-key-of-a-test"),
                new SettingSample(
                        Setting.BASE_URI,
                        "https://faraday.example:8443/v2",
                        builder -> builder.baseUri("https://faraday.example:8443/v2"),
                        builder -> new ObservedClient(builder, json("[]"))
                                .request()
                                .uri(),
                        URI.create("https://faraday.example:8443/v2/scopes/" + ObservedClient.SCOPE + "/datasets")),
                new SettingSample(
                        Setting.TRANSPORT,
                        "two",
                        builder -> builder.transport("two"),
                        ClientSettingSamples::chosenOfTwo,
                        "two"),
                new SettingSample(
                        Setting.NAME,
                        "shop-client",
                        builder -> builder.name("shop-client"),
                        ClientSettingSamples::nameInEvents,
                        "shop-client"),
                new SettingSample(
                        Setting.APPLICATION_ID,
                        "shop/1.4",
                        builder -> builder.applicationId("shop/1.4"),
                        builder -> header(builder, "User-Agent").replaceFirst(".* ", ""),
                        "shop/1.4"),
                new SettingSample(
                        Setting.TOTAL_TIMEOUT,
                        "6s",
                        builder -> builder.totalTimeout(Duration.ofSeconds(6)),
                        ClientSettingSamples::leftForTheSecondAttempt,
                        Duration.ofMillis(3_950)),
                new SettingSample(
                        Setting.ATTEMPT_TIMEOUT,
                        "4s",
                        builder -> builder.attemptTimeout(Duration.ofSeconds(4)),
                        builder -> new ObservedClient(builder, json("[]"))
                                .request()
                                .remaining(),
                        Duration.ofSeconds(4)),
                new SettingSample(
                        Setting.CONNECT_TIMEOUT,
                        "1500ms",
                        builder -> builder.connectTimeout(Duration.ofMillis(1_500)),
                        builder -> builder.build().connectTimeout() + " of "
                                + builder.build().clientSettings(),
                        "PT1.5S of [connectTimeout]"),
                new SettingSample(
                        Setting.MAX_CONCURRENT_LOOKUPS,
                        "7",
                        builder -> builder.maxConcurrentLookups(7),
                        ClientSettingSamples::lookupsInsideEachOther,
                        7),
                new SettingSample(
                        Setting.GZIP,
                        "false",
                        builder -> builder.gzip(false),
                        ClientSettingSamples::askedForAndUnderstood,
                        "identity, UnexpectedResponseException"),
                new SettingSample(
                        Setting.PROXY,
                        "proxy.example:3128",
                        builder -> builder.proxy(PROXY),
                        builder -> builder.build().proxy() + " of "
                                + builder.build().clientSettings(),
                        "Optional[" + PROXY + "] of [proxy]"),
                new SettingSample(
                        Setting.ALLOW_INSECURE_HTTP,
                        "true",
                        builder -> builder.allowInsecureHttp(true),
                        ClientSettingSamples::inTheClear,
                        ObservedClient.ANSWERED));
    }

    private static String header(FaradayConfig.Builder builder, String name) {
        return new ObservedClient(builder, json("[]")).request().headers().get(name);
    }

    private static String chosenOfTwo(FaradayConfig.Builder builder) {
        try {
            return TransportChoice.of(builder.build(), ListedTransports.named("one", "two"))
                    .name();
        } catch (IllegalStateException e) {
            return "none";
        }
    }

    private static String nameInEvents(FaradayConfig.Builder builder) {
        AtomicReference<String> name = new AtomicReference<>();
        builder.listener(new LookupListener() {
            @Override
            public void started(LookupStarted event) {
                name.set(event.client());
            }
        });
        new ObservedClient(builder, json("[]")).lookUp();
        return name.get();
    }

    /** After a first one of two seconds and, at half its bound, a wait of 50 ms. */
    private static Duration leftForTheSecondAttempt(FaradayConfig.Builder builder) {
        ObservedClient[] client = new ObservedClient[1];
        Duration[] left = new Duration[1];
        ScriptedTransport.Step first = call -> {
            client[0].ticker.pass(Duration.ofSeconds(2));
            throw new TransportFault(TransportFault.Kind.RESET, "");
        };
        ScriptedTransport.Step second = call -> {
            left[0] = call.remaining();
            return json("[]").exchange(call);
        };
        client[0] = new ObservedClient(builder, first, second);
        client[0].lookUp();
        return left[0];
    }

    private static int lookupsInsideEachOther(FaradayConfig.Builder builder) {
        ObservedClient[] client = new ObservedClient[1];
        client[0] = new ObservedClient(builder, call -> {
            try {
                client[0].lookup.datasetsOf(ObservedClient.SCOPE, LookupOptions.timeout(Duration.ofMillis(1)));
            } catch (OverloadedException e) {
                // this one has the last permit
            }
            return json("[]").exchange(call);
        });
        client[0].lookUp();
        return client[0].transport.requests();
    }

    private static String askedForAndUnderstood(FaradayConfig.Builder builder) {
        ScriptedTransport.Step compressed = call ->
                status(200, Map.of("Content-Encoding", "gzip"), Gzip.of("[]")).exchange(call);
        ObservedClient client = new ObservedClient(builder, compressed);
        String end = client.lookUp();
        return client.transport.calls().get(0).headers().get("Accept-Encoding") + ", " + end;
    }

    private static String inTheClear(FaradayConfig.Builder builder) {
        try {
            return new ObservedClient(builder.baseUri("http://faraday.test/v1"), json("[]")).lookUp();
        } catch (IllegalArgumentException e) {
            return "refused";
        }
    }
}
