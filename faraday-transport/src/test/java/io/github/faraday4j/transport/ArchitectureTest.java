package io.github.faraday4j.transport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages. ArchUnit fails a rule that finds nothing to check. */
@AnalyzeClasses(packages = "io.github.faraday4j", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] LIBRARIES = {"com.fasterxml..", "io.github.resilience4j..", "org.slf4j.."};

    @ArchTest
    static final ArchRule coreSeesNothingOfTransport = noClasses()
            .that()
            .resideInAnyPackage("io.github.faraday4j", "io.github.faraday4j.dataset")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.faraday4j.transport..", "com.fasterxml..", "io.github.resilience4j..");

    @ArchTest
    static final ArchRule theInterfaceOfATransportSeesOnlyTheConfiguration = classes()
            .that()
            .resideInAPackage("io.github.faraday4j.transport.spi")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify..", "io.github.faraday4j.transport.spi", "io.github.faraday4j.transport")
            .andShould()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(LIBRARIES);

    @ArchTest
    static final ArchRule noLibraryInAPublicSignature = noClasses()
            .that()
            .resideInAPackage("io.github.faraday4j.transport..")
            .and()
            .arePublic()
            .should()
            .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are of Jackson or Resilience4j",
                    type -> type.getPackageName().startsWith("com.fasterxml")
                            || type.getPackageName().startsWith("io.github.resilience4j")));

    @ArchTest
    static final ArchRule noDatabind =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");
}
