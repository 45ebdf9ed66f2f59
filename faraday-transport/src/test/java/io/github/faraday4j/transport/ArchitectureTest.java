package io.github.faraday4j.transport;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.faraday4j.transport.internal.classpath.LibraryVersion;

/** The arrows between packages. ArchUnit fails a rule that finds nothing to check. */
@AnalyzeClasses(packages = "io.github.faraday4j", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.faraday4j.transport";
    private static final String SPI = ROOT + ".spi";
    private static final String JSON = ROOT + ".internal.json";
    private static final String REPLY = ROOT + ".internal.reply";
    private static final String PIPELINE = ROOT + ".internal.pipeline";

    /** The types of the root package that a user names and that say how a lookup shall be made. */
    private static final DescribedPredicate<JavaClass> SETTINGS = belongToAnyOf(
                    FaradayConfig.class, ResponseLimits.class, RetryPolicy.class, CircuitBreakerPolicy.class)
            .as("settings");

    @ArchTest
    static final ArchRule coreSeesNothingOfTransport = noClasses()
            .that()
            .resideInAnyPackage("io.github.faraday4j", "io.github.faraday4j.dataset", "io.github.faraday4j.internal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.faraday4j.transport..", "com.fasterxml..", "io.github.resilience4j..");

    @ArchTest
    static final ArchRule theInterfaceOfATransportSeesOnlyTheConfiguration = classes()
            .that()
            .resideInAPackage(SPI)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", SPI).or(belongToAnyOf(FaradayConfig.class)));

    @ArchTest
    static final ArchRule theCodecSeesOnlyTheModelAndItsLimits = noClasses()
            .that()
            .resideInAPackage(JSON)
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.faraday4j.transport..")
                    .and(DescribedPredicate.not(resideInAPackage(JSON)))
                    .and(DescribedPredicate.not(belongToAnyOf(ResponseLimits.class, LibraryVersion.class))));

    @ArchTest
    static final ArchRule repliesAreUnderstoodWithoutThePipeline = noClasses()
            .that()
            .resideInAPackage(REPLY)
            .should()
            .dependOnClassesThat(resideInAPackage(PIPELINE)
                    .or(resideInAPackage(ROOT).and(DescribedPredicate.not(belongToAnyOf(ResponseLimits.class)))));

    @ArchTest
    static final ArchRule thePipelineSeesOnlySettingsOfTheRoot = noClasses()
            .that()
            .resideInAPackage(PIPELINE)
            .should()
            .dependOnClassesThat(resideInAPackage(JSON)
                    .or(resideInAPackage(ROOT)
                            .and(DescribedPredicate.not(SETTINGS))
                            .and(DescribedPredicate.not(
                                    belongToAnyOf(DatasetLookupAdapter.class, CircuitState.class)))));

    /** With the three rules above: no internal class leads through the root package back to an internal one. */
    @ArchTest
    static final ArchRule settingsSeeNothingInternal = noClasses()
            .that(SETTINGS.or(belongToAnyOf(
                    FaradayConfigBuilder.class,
                    DatasetLookupAdapter.class,
                    CircuitState.class,
                    ConfiguredValues.class,
                    RequestHeaders.class,
                    RequestContext.class,
                    Environment.class,
                    EnvironmentFiller.class,
                    Setting.class,
                    LookupListener.class,
                    LookupEvent.class)))
            .or()
            .areAssignableTo(LookupEvent.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.faraday4j.transport.internal..", SPI);

    @ArchTest
    static final ArchRule jacksonIsInTheCodecAlone = noClasses()
            .that()
            .resideOutsideOfPackage(JSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "tools.jackson..");

    @ArchTest
    static final ArchRule resilience4jIsInThePipelineAlone = noClasses()
            .that()
            .resideOutsideOfPackage(PIPELINE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.resilience4j..");

    @ArchTest
    static final ArchRule noDatabind = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "tools.jackson.databind..");
}
