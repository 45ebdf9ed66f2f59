package io.github.faraday4j.packaging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that hold for the packages of all modules together. */
class PackageRulesTest {

    private static final String OWN = "io.github.faraday4j";
    private static final int LARGEST_PACKAGE = 61;

    private static final JavaClasses CLASSES = new ClassFileImporter().importUrls(Jars.urls(Jars.PUBLISHED));

    /** The foreign types that an API is about. */
    private static final Map<String, Set<String>> FOREIGN = Map.of(
            OWN + ".transport.feign", Set.of("feign.Client", "okhttp3.OkHttpClient"),
            OWN + ".jackson",
                    Set.of(
                            "com.fasterxml.jackson.core",
                            "com.fasterxml.jackson.databind",
                            "tools.jackson.core",
                            "tools.jackson.databind"),
            OWN + ".testkit",
                    Set.of("org.assertj.core.api", "org.assertj.core.presentation", "org.junit.jupiter.api.extension"));

    @Test
    void noModuleSeesAnInternalPackageOfAnother() {
        classes()
                .should(condition(
                        "see nothing internal of another module",
                        (type, events) -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
                            JavaClass target = dependency.getTargetClass().getBaseComponentType();
                            boolean trespass =
                                    isInternal(target) && !module(target).equals(module(type));
                            events.add(new SimpleConditionEvent(type, !trespass, dependency.getDescription()));
                        })))
                .check(CLASSES);
    }

    @Test
    void noForeignTypeIsInAPublicSignature() {
        classes()
                .that()
                .arePublic()
                .should(condition("have signatures of their own and of the JDK", (type, events) -> {
                    if (isInternal(type)) {
                        return;
                    }
                    types(type)
                            .filter(named -> isForeign(named, type.getPackageName()))
                            .forEach(named -> events.add(
                                    SimpleConditionEvent.violated(type, type.getName() + " shows " + named.getName())));
                }))
                .check(CLASSES);
    }

    @Test
    void noPackageIsLargerThanANewcomerCanKnow() {
        Map<String, Long> sizes = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(sizes)
                .containsKey(OWN + ".dataset")
                .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(LARGEST_PACKAGE));
    }

    private static Stream<JavaClass> types(JavaClass type) {
        return Stream.of(
                        type.getSuperclass().stream().flatMap(parent -> parent.getAllInvolvedRawTypes().stream()),
                        type.getInterfaces().stream().flatMap(parent -> parent.getAllInvolvedRawTypes().stream()),
                        type.getMembers().stream()
                                .filter(PackageRulesTest::isShown)
                                .flatMap(PackageRulesTest::types))
                .flatMap(Function.identity())
                .map(JavaClass::getBaseComponentType);
    }

    private static Stream<JavaClass> types(JavaMember member) {
        return member.getAllInvolvedRawTypes().stream();
    }

    private static boolean isShown(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isForeign(JavaClass named, String shownIn) {
        boolean known = named.isPrimitive()
                || named.getPackageName().startsWith("java.")
                || named.getPackageName().startsWith("javax.net")
                || (named.getPackageName().startsWith(OWN) && !isInternal(named));
        return !known
                && FOREIGN.getOrDefault(shownIn, Set.of()).stream()
                        .noneMatch(allowed -> named.getName().equals(allowed)
                                || named.getPackageName().equals(allowed));
    }

    private static boolean isInternal(JavaClass type) {
        return type.getPackageName().startsWith(OWN) && type.getPackageName().contains(".internal");
    }

    private static String module(JavaClass type) {
        String uri = type.getSource().orElseThrow().getUri().toString();
        return uri.substring(0, uri.lastIndexOf("/io/github/faraday4j/"));
    }

    private static ArchCondition<JavaClass> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.check(type, events);
            }
        };
    }

    @FunctionalInterface
    private interface Check {
        void check(JavaClass type, ConditionEvents events);
    }
}
