package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;

import io.github.faraday4j.testkit.contract.HttpTransportContract;
import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.HttpTransport;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The contract of transports has to notice a mistake, and to let pass what is none. */
class NonConformingTransportTest {

    static class OverUrlConnections extends HttpTransportContract {

        @Override
        protected HttpTransport transport(FaradayConfig config) {
            return new UrlConnectionTransport();
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "RepliesTransportContract$WhenTheServiceAnswers, followsNoRedirect, int",
        "RepliesTransportContract$WhenItAsks, sendsWhatTheCallSaysAndNothingElse, ''",
        "CancellationTransportContract$WhenTheTimeRunsOut, endsInAHead, {script}",
        "CancellationTransportContract$WhenTheTimeRunsOut, endsInABody, {script}",
        "CancellationTransportContract$WhenTheTimeRunsOut, sendsNothingIfItHadRunOutBefore, ''",
        "CancellationTransportContract$WhenTheCallerIsInterrupted, sendsNothingIfThatWasBefore, ''",
        "CancellationTransportContract$WhenItIsClosed, opensNoSocketAgain, ''",
        "CancellationTransportContract$WhenItIsClosed, closesIdleConnections, ''",
        "FaultsTransportContract$WhenTheReplyIsCut, noticesAResetBeforeTheHead, ''",
        "ConnectionsTransportContract$WhenThereIsAProxy, asksItForTheWholeUri, ''",
        "TlsTransportContract$WhenTheServiceShowsACertificate, takesOneThatTheContextTrusts, ''",
        "TunnelTransportContract$WhenAProxyGrantsATunnel, exchangesThroughIt, ''",
    })
    void failsTheContract(String circumstance, String test, String parameters) {
        assertThat(run(circumstance, test, parameters).failed().count()).isPositive();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "RepliesTransportContract$WhenTheServiceAnswers, inflatesNothing, ''",
        "RepliesTransportContract$WhenTheServiceAnswers, keepsNoCookies, ''",
        "RepliesTransportContract$WhenTheServiceAnswers, usesAConnectionAgain, ''",
    })
    void passesWhereItIsNotBroken(String circumstance, String test, String parameters) {
        Events tests = run(circumstance, test, parameters);

        tests.assertStatistics(events -> events.started(1).succeeded(1));
    }

    private static Events run(String circumstance, String test, String parameters) {
        String nested = HttpTransportContract.class.getPackageName() + '.' + circumstance;
        String types = parameters.replace("{script}", ScriptedServer.Script.class.getName());
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectNestedMethod(List.of(OverUrlConnections.class.getName()), nested, test, types))
                .execute()
                .testEvents();
    }
}
