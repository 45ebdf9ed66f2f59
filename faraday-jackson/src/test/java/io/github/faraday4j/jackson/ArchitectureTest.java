package io.github.faraday4j.jackson;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** No class needs a Jackson that may be missing where it is used. */
@AnalyzeClasses(packagesOf = FaradayJackson2Module.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String DATABIND_2 = "com.fasterxml.jackson.databind..";
    private static final String JACKSON_3 = "tools.jackson..";

    @ArchTest
    static final ArchRule ONLY_THE_CLASSES_OF_JACKSON_3_SEE_IT = noClasses()
            .that()
            .haveNameNotMatching(".*\\.\\w*Jackson3.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON_3);

    @ArchTest
    static final ArchRule ONLY_THE_CLASSES_OF_JACKSON_2_SEE_ITS_DATABIND = noClasses()
            .that()
            .haveNameNotMatching(".*\\.\\w*Jackson2.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DATABIND_2);

    /** They also read and write for the codec, which has the core of Jackson 2 and no databind. */
    @ArchTest
    static final ArchRule THE_TOKENS_OF_JACKSON_2_NEED_ITS_CORE_ONLY = noClasses()
            .that()
            .belongToAnyOf(Jackson2Tokens.class, Jackson2Sink.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DATABIND_2);

    @ArchTest
    static final ArchRule ONLY_THE_MODULES_ARE_PUBLIC = classes()
            .that()
            .doNotBelongToAnyOf(FaradayJackson2Module.class, FaradayJackson3Module.class)
            .should()
            .notBePublic();
}
