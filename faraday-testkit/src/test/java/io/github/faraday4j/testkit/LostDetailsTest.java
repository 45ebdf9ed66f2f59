package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ForwardingDatasetLookup;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.UnexpectedResponseException;
import io.github.faraday4j.testkit.contract.InjectedFault;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The contract notices a failure of the right type that lost one field. */
class LostDetailsTest {

    abstract static class Rewrites extends Broken {

        private final UnaryOperator<FaradayException> rewrite;

        Rewrites(UnaryOperator<FaradayException> rewrite) {
            this.rewrite = rewrite;
        }

        @Override
        protected ForwardingDatasetLookup lookup() {
            return (scope, options) -> {
                try {
                    return fake.datasetsOf(scope, options);
                } catch (FaradayException e) {
                    throw rewrite.apply(e);
                }
            };
        }
    }

    static final class LosesTheProblem extends Rewrites {
        LosesTheProblem() {
            super(e -> e instanceof MalformedResponseException malformed
                    ? new MalformedResponseException(malformed.kind(), malformed.path(), "", e.trace())
                    : e);
        }
    }

    static final class LosesThePath extends Rewrites {
        LosesThePath() {
            super(e -> e instanceof MalformedResponseException malformed
                    ? new MalformedResponseException(malformed.kind(), "$", malformed.problem(), e.trace())
                    : e);
        }
    }

    static final class LosesWhatCame extends Rewrites {
        LosesWhatCame() {
            super(e -> e instanceof UnexpectedResponseException unexpected
                    ? new UnexpectedResponseException(unexpected.status(), unexpected.what(), "", e.trace())
                    : e);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {LosesTheProblem.class, LosesThePath.class, LosesWhatCame.class})
    void failTheContract(Class<?> lookup) {
        assertThat(
                        EngineTestKit.engine("junit-jupiter")
                                .selectors(selectClass(lookup))
                                .execute()
                                .testEvents()
                                .failed()
                                .stream()
                                .map(LostDetailsTest::name))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(InjectedFault.values())
                        .extracting(Enum::name)
                        .contains(name));
    }

    private static String name(Event event) {
        return event.getTestDescriptor().getDisplayName();
    }
}
