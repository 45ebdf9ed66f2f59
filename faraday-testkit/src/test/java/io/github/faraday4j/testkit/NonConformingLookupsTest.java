package io.github.faraday4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.faraday4j.testkit.contract.DatasetLookupContract;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The contract has to notice a mistake, or it says nothing about those who pass it. */
class NonConformingLookupsTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(NonConformingLookups.Reverses.class, "answersThemInTheOrderOfTheService"),
                arguments(NonConformingLookups.AnswersAListThatCanBeChanged.class, "answersAListThatNobodyCanChange"),
                arguments(NonConformingLookups.LosesAMember.class, "answersEveryMemberOfTheDocumentedExample"),
                arguments(NonConformingLookups.LosesAMember.class, "answersDatasetsOfAllKindsUnchanged"),
                arguments(NonConformingLookups.AnswersUnknownScopesWithNothing.class, "throwsScopeNotFound"),
                arguments(NonConformingLookups.RemembersTheFirstAnswer.class, "answersEachScopeWithItsOwn"),
                arguments(NonConformingLookups.RemembersTheFirstAnswer.class, "answersManyThreadsAtOnce"),
                arguments(NonConformingLookups.ForgetsTheInterrupt.class, "throwsAndKeepsTheFlag"),
                arguments(NonConformingLookups.TakesNull.class, "refusesANullScope"),
                arguments(NonConformingLookups.TellsTheKey.class, "tellsNoSecret"),
                arguments(NonConformingLookups.InventsATimeToWait.class, "inventsNoTimeToWait"),
                arguments(NonConformingLookups.AnswersNull.class, "answersAnEmptyListForAScopeWithoutDatasets"),
                arguments(NonConformingLookups.RemembersAFailure.class, "answersAgainOnceTheServiceDoes"),
                arguments(NonConformingLookups.TriesAgainWhatWouldFailAgain.class, "tellsHowTheCallWent"),
                arguments(NonConformingLookups.IgnoresTheInterrupt.class, "throwsAndKeepsTheFlag"),
                arguments(NonConformingLookups.WrapsWhatIsThrown.class, "throwsServerError"),
                arguments(NonConformingLookups.WrapsWhatIsThrown.class, "failsAsTheBlockingCallDoes"),
                arguments(NonConformingLookups.RefusesOptions.class, "answersACallWithOptionsOfItsOwn"),
                arguments(NonConformingLookups.TakesNullOptions.class, "refusesNullOptions"),
                arguments(NonConformingLookups.ShowsAnotherLibrary.class, "hasNoCauseFromOutsideTheJdk"),
                arguments(NonConformingLookups.CannotBeSerialized.class, "survivesSerialization"),
                arguments(NonConformingLookups.DecidesByTheCode.class, "decidesByStatusAndNotByCode"),
                arguments(NonConformingLookups.ThrowsOneAndTheSame.class, "throwsUnauthenticated"),
                arguments(NonConformingLookups.ThrowsOneAndTheSame.class, "throwsForbidden"),
                arguments(NonConformingLookups.ThrowsOneAndTheSame.class, "throwsRateLimitedWithTheTimeToWait"),
                arguments(NonConformingLookups.ThrowsOneAndTheSame.class, "throwsInvalidRequest"),
                arguments(NonConformingLookups.ThrowsOneAndTheSame.class, "keepsACodeThatIsNotDocumented"),
                arguments(NonConformingLookups.ThrowsOneAndTheSame.class, "inventsNothingThatWasNotSent"),
                arguments(NonConformingFakes.ThrowsWhatItWasGiven.class, "throwsANewExceptionEachTime"),
                arguments(NonConformingFakes.IsALambda.class, "handsOnTheOptionsOfACall"),
                arguments(NonConformingFakes.HasOneMethod.class, "handsOnTheOptionsOfACall"),
                arguments(NonConformingFakes.HasBothMethodsAndLosesTheOptions.class, "handsOnTheOptionsOfACall"),
                arguments(NonConformingFakes.WaitsAsLongAsItLikes.class, "handsOnTheOptionsOfACall"),
                arguments(NonConformingFakes.WaitsAsShortAsItLikes.class, "handsOnTheOptionsOfACall"),
                arguments(NonConformingFakes.AsksTwiceAndOnceWithoutOptions.class, "handsOnTheOptionsOfACall"),
                arguments(NonConformingFakes.LosesTheOptionsOfAnotherPort.class, "handsOnTheOptionsOfACall"),
                arguments(NonConformingOnFaults.WaitsTooLong.class, "waitsNoLongerThanTheCallAllows"),
                arguments(NonConformingOnFaults.TakesAnyNotFoundForTheServices.class, "throwsWhatFaradayFailuresMakes"),
                arguments(NonConformingOnFaults.TakesNoContentForAnEmptyList.class, "throwsWhatFaradayFailuresMakes"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mistakes")
    void failTheContract(Class<? extends DatasetLookupContract> lookup, String test) {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(lookup))
                .execute();

        assertThat(failed(results)).contains(test);
        assertThat(results.testEvents().succeeded().count()).isPositive();
    }

    @Test
    void areNotBlamedForOptionsOfWhichNobodyTells() {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(NonConformingFakes.AsksNobodyWhoTells.class))
                .execute();

        assertThat(results.testEvents().aborted().stream()
                        .map(event -> event.getTestDescriptor().getLegacyReportingName()))
                .contains("handsOnTheOptionsOfACall()");
    }

    private static Set<String> failed(EngineExecutionResults results) {
        return results.testEvents().failed().stream()
                .map(event -> event.getTestDescriptor().getLegacyReportingName())
                .map(name -> name.substring(0, name.indexOf('(')))
                .collect(Collectors.toSet());
    }
}
