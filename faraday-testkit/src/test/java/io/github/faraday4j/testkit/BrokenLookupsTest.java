package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.faraday4j.testkit.contract.DatasetLookupContract;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The contract has to notice a mistake, or it says nothing about those who pass it. */
class BrokenLookupsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Reverses, answersThemInTheOrderOfTheService",
        "AnswersAListThatCanBeChanged, answersAListThatNobodyCanChange",
        "LosesAMember, answersEveryMemberOfTheDocumentedExample",
        "LosesAMember, answersDatasetsOfAllKindsUnchanged",
        "AnswersUnknownScopesWithNothing, throwsScopeNotFound",
        "RemembersTheFirstAnswer, answersEachScopeWithItsOwn",
        "RemembersTheFirstAnswer, answersManyThreadsAtOnce",
        "ForgetsTheInterrupt, throwsAndKeepsTheFlag",
        "TakesNull, refusesANullScope",
        "TellsTheKey, tellsNoSecret",
        "InventsATimeToWait, inventsNoTimeToWait",
        "AnswersNull, answersAnEmptyListForAScopeWithoutDatasets",
        "RemembersAFailure, answersAgainOnceTheServiceDoes",
        "TriesAgainWhatWouldFailAgain, tellsHowTheCallWent",
        "IgnoresTheInterrupt, throwsAndKeepsTheFlag",
        "WrapsWhatIsThrown, throwsServerError",
        "WrapsWhatIsThrown, failsAsTheBlockingCallDoes",
        "RefusesOptions, answersACallWithOptionsOfItsOwn",
        "TakesNullOptions, refusesNullOptions",
        "ShowsAnotherLibrary, hasNoCauseFromOutsideTheJdk",
        "CannotBeSerialized, survivesSerialization",
        "DecidesByTheCode, decidesByStatusAndNotByCode",
        "ThrowsOneAndTheSame, throwsUnauthenticated",
        "ThrowsOneAndTheSame, throwsForbidden",
        "ThrowsOneAndTheSame, throwsRateLimitedWithTheTimeToWait",
        "ThrowsOneAndTheSame, throwsInvalidRequest",
        "ThrowsOneAndTheSame, keepsACodeThatIsNotDocumented",
        "ThrowsOneAndTheSame, inventsNothingThatWasNotSent",
        "WaitsTooLong, waitsNoLongerThanTheCallAllows",
        "TakesAnyNotFoundForTheServices, throwsWhatFaradayFailuresMakes",
        "TakesNoContentForAnEmptyList, throwsWhatFaradayFailuresMakes",
    })
    void failTheContract(String lookup, String test) throws Exception {
        Class<?> broken = Class.forName(BrokenLookups.class.getName() + '$' + lookup);
        assertThat(broken).isAssignableTo(DatasetLookupContract.class);

        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(broken))
                .execute();

        assertThat(failed(results)).contains(test);
        assertThat(results.testEvents().succeeded().count()).isPositive();
    }

    private static Set<String> failed(EngineExecutionResults results) {
        return results.testEvents().failed().stream()
                .map(event -> event.getTestDescriptor().getSource().orElseThrow())
                .map(source -> ((MethodSource) source).getJavaMethod())
                .map(Method::getName)
                .collect(Collectors.toSet());
    }
}
