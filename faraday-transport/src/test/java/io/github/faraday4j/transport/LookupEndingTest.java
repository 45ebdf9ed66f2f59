package io.github.faraday4j.transport;

import static io.github.faraday4j.transport.ScriptedTransport.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.faraday4j.ClientClosedException;
import io.github.faraday4j.LookupInterruptedException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.OverloadedException;
import io.github.faraday4j.transport.spi.TransportFault;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LookupEndingTest extends ScriptedLookups {

    @Test
    void anInterruptBeforeTheCallSendsNothingAndKeepsTheFlag() {
        ScriptedTransport transport = new ScriptedTransport(json("[]"));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> over(transport).datasetsOf(SCOPE)).isInstanceOf(LookupInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(transport.requests()).isZero();
    }

    @Test
    void anInterruptDuringTheExchangeIsNotRetried() {
        ScriptedTransport transport = new ScriptedTransport(call -> {
            throw new InterruptedException();
        });
        assertThatThrownBy(() -> over(transport).datasetsOf(SCOPE)).isInstanceOf(LookupInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(transport.requests()).isEqualTo(1);
    }

    @Test
    void closingClosesTheTransportAndRefusesLaterCalls() {
        ScriptedTransport transport = new ScriptedTransport(json("[]"));
        HttpDatasetLookup lookup = over(transport);
        lookup.close();
        lookup.close();
        assertThat(transport.isClosed()).isTrue();
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE)).isInstanceOf(ClientClosedException.class);
        assertThat(transport.requests()).isZero();
    }

    @Test
    void closingDuringTheExchangeIsWhatTheCallerHears() {
        ScriptedTransport transport = new ScriptedTransport(call -> {
            closed.countDown();
            throw new TransportFault(TransportFault.Kind.RESET, "");
        });
        assertThatThrownBy(() ->
                        over(config().retry(RetryPolicy.none()), transport).datasetsOf(SCOPE))
                .isInstanceOf(ClientClosedException.class);
    }

    @Test
    void withoutAPermitTheCallWaitsUntilItsDeadline() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        ScriptedTransport.Step hold = call -> {
            inside.countDown();
            leave.await();
            return json("[]").exchange(call);
        };
        HttpDatasetLookup lookup = HttpDatasetLookup.over(
                config().maxConcurrentLookups(1).build(), "scripted", new ScriptedTransport(hold));
        Thread holder = new Thread(() -> lookup.datasetsOf(SCOPE));
        holder.start();
        inside.await();
        assertThatThrownBy(() -> lookup.datasetsOf(SCOPE, LookupOptions.timeout(Duration.ofMillis(20))))
                .isInstanceOf(OverloadedException.class);
        leave.countDown();
        holder.join();
    }
}
