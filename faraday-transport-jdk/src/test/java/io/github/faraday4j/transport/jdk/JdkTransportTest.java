package io.github.faraday4j.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.FaradayStubServer;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is peculiar to the JDK client; the rest is in {@link JdkTransportContractTest}. */
@Timeout(30)
class JdkTransportTest {

    @Test
    void isFoundByItsName() {
        assertThat(ServiceLoader.load(HttpTransportProvider.class))
                .extracting(HttpTransportProvider::name)
                .containsExactly("jdk");
    }

    @Test
    void endsEveryThreadOfItsClientWhenItIsClosed() throws Exception {
        List<Thread> threads;
        try (FaradayStubServer faraday = FaradayStubServer.start();
                HttpTransport transport = new JdkTransportProvider()
                        .create(FaradayConfig.builder()
                                .apiKey(faraday.apiKey())
                                .name("mortal")
                                .build())) {
            transport.exchange(HttpCall.builder(faraday.baseUri()).build());
            threads = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getThreadGroup() != null
                            && thread.getThreadGroup().getName().equals("mortal-jdk"))
                    .toList();
        }

        for (Thread thread : threads) {
            thread.join(5000);
        }
        assertThat(threads)
                .allMatch(Thread::isDaemon)
                .noneMatch(Thread::isAlive)
                .extracting(Thread::getName)
                .anyMatch(name -> name.startsWith("mortal-jdk-"))
                .as("the thread that the client starts by itself")
                .anyMatch(name -> name.endsWith("-SelectorManager"));
    }
}
