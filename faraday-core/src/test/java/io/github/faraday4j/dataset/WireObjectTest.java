package io.github.faraday4j.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.faraday4j.HostileText;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every object of the wire alike. */
class WireObjectTest {
    static List<Class<? extends WireObject>> types() {
        return WholeObjects.types();
    }

    static Stream<Arguments> collectionSetters() {
        return setters().filter(arguments -> {
            Class<?> parameter = ((Method) arguments.get()[2]).getParameterTypes()[0];
            return parameter == List.class || parameter == Map.class || arguments.get()[1].equals("sample");
        });
    }

    static Stream<Arguments> setters() {
        return types().stream().flatMap(type -> WholeObjects.setters(
                        WholeObjects.callStatic(type, "builder").getClass())
                .map(setter -> Arguments.of(type, setter.getName(), setter)));
    }

    @Test
    void includesEveryTypeThatThereIs() {
        JavaClasses classes =
                new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackagesOf(WireObject.class);
        assertThat(classes.stream()
                        .filter(type -> type.isAssignableTo(WireObject.class))
                        .map(type -> type.getSimpleName())
                        .filter(name -> !name.equals("WireObject")))
                .containsExactlyInAnyOrderElementsOf(
                        types().stream().map(Class::getSimpleName).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void makesABuilderThatBuildsTheSameAgain(Class<? extends WireObject> type) {
        WireObject whole = WholeObjects.whole(type);
        WireObject again = (WireObject) WholeObjects.call(WholeObjects.call(whole, "toBuilder"), "build");
        assertThat(again).isEqualTo(whole).isNotSameAs(whole).hasSameHashCodeAs(whole);
        assertThat(WholeObjects.answers(again)).isEqualTo(WholeObjects.answers(whole));
    }

    @ParameterizedTest
    @MethodSource("types")
    void answersEachMemberThatWasSet(Class<? extends WireObject> type) {
        WireObject whole = WholeObjects.whole(type);
        assertThat(WholeObjects.answers(whole).entrySet()).hasSizeGreaterThan(1).allSatisfy(answer -> assertThat(
                        answer.getValue())
                .isNotIn(Optional.empty(), OptionalLong.empty(), List.of(), Map.of(), "", false));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("setters")
    void differsByEachMember(Class<? extends WireObject> type, String name, Method setter) {
        WireBuilder<?> builder = WholeObjects.wholeBuilder(type);
        WireObject before = (WireObject) WholeObjects.call(builder, "build");
        String wireName = type == Condition.class ? conditionName(name) : wireName(name);
        assertThat(before.has(wireName)).isTrue();
        assertThat(before).isNotEqualTo(withoutMember(builder, wireName));
    }

    /** The object without a member, or null if it cannot be without. */
    private static Object withoutMember(WireBuilder<?> builder, String wireName) {
        builder.undecoded(wireName, null);
        try {
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            assertThat(e).hasCauseInstanceOf(IllegalStateException.class);
            return null;
        }
    }

    private static String wireName(String setter) {
        return setter.equals("logicalType")
                ? setter
                : setter.replaceAll("([A-Z]|\\d)", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String conditionName(String setter) {
        return switch (setter) {
            case "columnName", "optional" -> wireName(setter);
            case "isNull" -> "_null";
            case "isNotNull" -> "_nnull";
            default -> '_' + setter;
        };
    }

    @ParameterizedTest
    @MethodSource("types")
    void isDeeplyUnmodifiable(Class<? extends WireObject> type) {
        WireObject whole = WholeObjects.whole(type);
        assertThat(WholeObjects.answers(whole)).isNotEmpty().allSatisfy((name, answer) -> assertUnmodifiable(answer));
        assertThat(whole).isEqualTo(WholeObjects.whole(type));
    }

    private static void assertUnmodifiable(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(WireObjectTest::assertUnmodifiable);
        } else if (value instanceof Collection<?> collection) {
            assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
            collection.forEach(WireObjectTest::assertUnmodifiable);
        } else if (value instanceof Map<?, ?> map) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(null))
                    .isInstanceOf(UnsupportedOperationException.class);
            map.values().forEach(WireObjectTest::assertUnmodifiable);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("collectionSetters")
    void keepsNoCollectionOfTheCallers(Class<? extends WireObject> type, String name, Method setter) {
        WireBuilder<?> builder = WholeObjects.wholeBuilder(type);
        WireObject whole = (WireObject) WholeObjects.call(builder, "build");
        Object value = WholeObjects.value(setter);
        WholeObjects.invoke(setter, builder, value);
        WireObject built = (WireObject) WholeObjects.call(builder, "build");
        if (value instanceof Map<?, ?> map) {
            map.clear();
        } else {
            ((Collection<?>) value).clear();
        }
        assertThat(built).isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("types")
    void staysAsItIsWhenItsBuilderIsUsedOn(Class<? extends WireObject> type) {
        WireBuilder<?> builder = WholeObjects.wholeBuilder(type);
        WireObject built = (WireObject) WholeObjects.call(builder, "build");
        builder.unknownMembers(Map.of("other", 1));
        WholeObjects.setters(builder.getClass())
                .filter(setter -> !setter.getParameterTypes()[0].isPrimitive())
                .forEach(setter -> builder.undecoded(setter.getName(), "odd"));
        assertThat(built).isEqualTo(WholeObjects.whole(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void isNotEqualToAnythingElse(Class<? extends WireObject> type) {
        WireObject whole = WholeObjects.whole(type);
        WireBuilder<?> other = WholeObjects.wholeBuilder(type);
        other.unknownMembers(Map.of());
        assertThat(whole)
                .isNotEqualTo(WholeObjects.call(other, "build"))
                .isNotEqualTo(null)
                .isNotEqualTo(whole.toString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void showsNothingThatItDidNotUnderstand(Class<? extends WireObject> type) {
        WireBuilder<?> builder = WholeObjects.wholeBuilder(type);
        builder.unknownMembers(Map.of("secret member", "secret value"));
        assertThat(WholeObjects.call(builder, "build").toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @MethodSource("types")
    void showsItselfAsOnePrintableLine(Class<? extends WireObject> type) {
        WireBuilder<?> builder = WholeObjects.wholeBuilder(type);
        WholeObjects.setters(builder.getClass()).forEach(setter -> {
            Class<?> parameter = setter.getParameterTypes()[0];
            if (parameter == String.class) {
                WholeObjects.invoke(setter, builder, HostileText.LONG);
            } else if (VocabularyWord.class.isAssignableFrom(parameter) && type != ConnectorOptions.class) {
                WholeObjects.invoke(setter, builder, hostileWord(parameter));
            }
        });
        HostileText.assertOnePrintableLine(WholeObjects.call(builder, "build").toString());
    }

    private static Object hostileWord(Class<?> type) {
        try {
            return type.getMethod("of", String.class).invoke(null, HostileText.LONG);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
