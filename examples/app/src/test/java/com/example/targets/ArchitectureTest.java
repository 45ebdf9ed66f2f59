package com.example.targets;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages. A rule that finds no class fails, so a renamed package cannot switch it off. */
@AnalyzeClasses(packages = "com.example.targets", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theUseCaseSeesOnlyTheHexagon = classes()
            .that()
            .resideInAPackage("com.example.targets.sources")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "com.example.targets.sources", "io.github.faraday4j", "io.github.faraday4j.dataset")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule onlyTheWiringAndTheMetricsKnowThatThereIsATransport = noClasses()
            .that()
            .resideOutsideOfPackages("com.example.targets.wiring", "com.example.targets.metrics")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.faraday4j.transport..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule theWiringNamesNoTransport = classes()
            .that()
            .resideInAPackage("com.example.targets.wiring")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "com.example.targets..", "io.github.faraday4j", "io.github.faraday4j.transport")
            .allowEmptyShould(false);
}
