package io.github.faraday4j;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;

/** A rule over a package without classes fails, so a package that is renamed takes its rule along. */
@AnalyzeClasses(packages = "io.github.faraday4j", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule THE_PORTS_SEE_ONLY_THE_DOMAIN_AND_THE_JDK = classes()
            .that()
            .resideInAPackage("io.github.faraday4j")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "io.github.faraday4j",
                    "io.github.faraday4j.dataset",
                    "io.github.faraday4j.internal");

    @ArchTest
    static final ArchRule THE_DOMAIN_SEES_ONLY_ITSELF_AND_THE_JDK = classes()
            .that()
            .resideInAPackage("io.github.faraday4j.dataset")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify..", "io.github.faraday4j.dataset", "io.github.faraday4j.internal");

    @ArchTest
    static final ArchRule WHAT_IS_INTERNAL_SEES_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage("io.github.faraday4j.internal")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "io.github.faraday4j.internal");

    @ArchTest
    static final ArchRule THERE_ARE_NO_OTHER_PACKAGES = classes()
            .should()
            .resideInAnyPackage("io.github.faraday4j", "io.github.faraday4j.dataset", "io.github.faraday4j.internal");

    @ArchTest
    static final ArchRule WHAT_IS_PUBLIC_CANNOT_BE_EXTENDED_FROM_OUTSIDE = classes()
            .that()
            .arePublic()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .beInterfaces()
            .orShould(ArchConditions.be(describe(
                    "sealed and abstract",
                    (JavaClass type) -> type.getModifiers().contains(JavaModifier.ABSTRACT)
                            && type.reflect().isSealed())));

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper");

    @ArchTest
    static final ArchRule NOTHING_PRINTS_OR_LOGS_BY_ITSELF = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
