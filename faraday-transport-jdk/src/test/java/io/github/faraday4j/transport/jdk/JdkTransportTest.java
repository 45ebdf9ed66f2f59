package io.github.faraday4j.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.faraday4j.testkit.FaradayStubServer;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpCall;
import io.github.faraday4j.transport.spi.HttpTransport;
import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** What is peculiar to the JDK client; the rest is in {@link JdkTransportContractTest}. */
@Timeout(180)
class JdkTransportTest {

    @Test
    void isFoundByItsName() {
        assertThat(ServiceLoader.load(HttpTransportProvider.class))
                .extracting(HttpTransportProvider::name)
                .containsExactly("jdk");
    }

    @Test
    void endsEveryThreadOfItsClientWhenItIsClosed() throws Exception {
        assertThat(threadsOfOneThatWasClosed("mortal"))
                .allMatch(Thread::isDaemon)
                .noneMatch(Thread::isAlive)
                .extracting(Thread::getName)
                .anyMatch(name -> name.startsWith("mortal-jdk-"))
                .as("the thread that the client starts by itself")
                .anyMatch(name -> name.endsWith("-SelectorManager"));
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_18, disabledReason = "later ones leave an empty group to the garbage collector")
    void leavesNoGroupOfThreadsBehindWhenItIsClosed() throws Exception {
        assertThat(threadsOfOneThatWasClosed("alone")).isNotEmpty();

        ThreadGroup parent = Thread.currentThread().getThreadGroup().getParent();
        ThreadGroup[] groups = new ThreadGroup[parent.activeGroupCount() + 1];
        int count = parent.enumerate(groups);
        assertThat(Arrays.asList(groups).subList(0, count))
                .extracting(ThreadGroup::getName)
                .doesNotContain("alone-jdk");
    }

    private static List<Thread> threadsOfOneThatWasClosed(String name) throws Exception {
        List<Thread> threads;
        try (FaradayStubServer faraday = FaradayStubServer.start();
                HttpTransport transport = new JdkTransportProvider()
                        .create(FaradayConfig.builder()
                                .apiKey(faraday.apiKey())
                                .name(name)
                                .totalTimeout(Duration.ofMinutes(1))
                                .attemptTimeout(Duration.ofMinutes(1))
                                .connectTimeout(Duration.ofMinutes(1))
                                .build())) {
            transport.exchange(HttpCall.builder(faraday.baseUri()).build());
            threads = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getThreadGroup() != null
                            && thread.getThreadGroup().getName().equals(name + "-jdk"))
                    .toList();
        }
        for (Thread thread : threads) {
            thread.join(5000);
        }
        return threads;
    }
}
