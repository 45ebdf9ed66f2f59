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
class NonConformingLookupsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "BrokenLookups$Reverses, answersThemInTheOrderOfTheService",
        "BrokenLookups$AnswersAListThatCanBeChanged, answersAListThatNobodyCanChange",
        "BrokenLookups$LosesAMember, answersEveryMemberOfTheDocumentedExample",
        "BrokenLookups$LosesAMember, answersDatasetsOfAllKindsUnchanged",
        "BrokenLookups$AnswersUnknownScopesWithNothing, throwsScopeNotFound",
        "BrokenLookups$RemembersTheFirstAnswer, answersEachScopeWithItsOwn",
        "BrokenLookups$RemembersTheFirstAnswer, answersManyThreadsAtOnce",
        "BrokenLookups$ForgetsTheInterrupt, throwsAndKeepsTheFlag",
        "BrokenLookups$TakesNull, refusesANullScope",
        "BrokenLookups$TellsTheKey, tellsNoSecret",
        "BrokenLookups$InventsATimeToWait, inventsNoTimeToWait",
        "BrokenLookups$AnswersNull, answersAnEmptyListForAScopeWithoutDatasets",
        "BrokenLookups$RemembersAFailure, answersAgainOnceTheServiceDoes",
        "BrokenLookups$TriesAgainWhatWouldFailAgain, tellsHowTheCallWent",
        "BrokenLookups$IgnoresTheInterrupt, throwsAndKeepsTheFlag",
        "BrokenLookups$WrapsWhatIsThrown, throwsServerError",
        "BrokenLookups$WrapsWhatIsThrown, failsAsTheBlockingCallDoes",
        "BrokenLookups$RefusesOptions, answersACallWithOptionsOfItsOwn",
        "BrokenLookups$TakesNullOptions, refusesNullOptions",
        "BrokenLookups$ShowsAnotherLibrary, hasNoCauseFromOutsideTheJdk",
        "BrokenLookups$CannotBeSerialized, survivesSerialization",
        "BrokenLookups$DecidesByTheCode, decidesByStatusAndNotByCode",
        "BrokenLookups$ThrowsOneAndTheSame, throwsUnauthenticated",
        "BrokenLookups$ThrowsOneAndTheSame, throwsForbidden",
        "BrokenLookups$ThrowsOneAndTheSame, throwsRateLimitedWithTheTimeToWait",
        "BrokenLookups$ThrowsOneAndTheSame, throwsInvalidRequest",
        "BrokenLookups$ThrowsOneAndTheSame, keepsACodeThatIsNotDocumented",
        "BrokenLookups$ThrowsOneAndTheSame, inventsNothingThatWasNotSent",
        "BrokenInMisfortune$WaitsTooLong, waitsNoLongerThanTheCallAllows",
        "BrokenInMisfortune$TakesAnyNotFoundForTheServices, throwsWhatFaradayFailuresMakes",
        "BrokenInMisfortune$TakesNoContentForAnEmptyList, throwsWhatFaradayFailuresMakes",
    })
    void failTheContract(String lookup, String test) throws Exception {
        Class<?> broken = Class.forName(NonConformingLookupsTest.class.getPackageName() + '.' + lookup);
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
