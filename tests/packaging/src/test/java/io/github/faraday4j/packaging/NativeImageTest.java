package io.github.faraday4j.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import feign.RequestLine;
import io.github.faraday4j.transport.spi.HttpTransportProvider;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the code reaches without naming it to the compiler is listed for native images. None was built here. */
class NativeImageTest {

    private static final JavaClasses CODE = new ClassFileImporter().importUrls(Jars.urls(Jars.PUBLISHED));

    private static final Pattern REACHES = Pattern.compile(
            "java\\.lang\\.Class\\.(forName|newInstance|get(Declared)?(Method|Field|Constructor|Resource).*)"
                    + "|java\\.lang\\.(ClassLoader|Module)\\.(loadClass|findClass|defineClass|getResource.*)"
                    + "|java\\.lang\\.invoke\\.MethodHandles.*"
                    + "|java\\.lang\\.reflect\\.Proxy\\..*"
                    + "|java\\.util\\.(ServiceLoader\\.load.*|ResourceBundle\\.getBundle)"
                    + "|java\\.util\\.concurrent\\.atomic\\.Atomic.*FieldUpdater\\.newUpdater"
                    + "|feign\\..*Builder\\.target");

    static final List<String> ARTIFACTS = NativeMetadata.ARTIFACTS;

    private static Stream<JavaClass> code(String... packages) {
        return CODE.stream().filter(type -> List.of(packages).contains(type.getPackageName()));
    }

    @Test
    void theCodeReachesThisMuchAndEachIsListed() throws IOException {
        List<String> reached = CODE.stream()
                // What the contract suites and the assertions on members do, they do on a JVM.
                .filter(type -> !type.getPackageName().matches(".*\\.testkit\\.(contract|internal)"))
                .filter(type -> !type.getSimpleName().matches("WireMembers|UnusableWireMock"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> REACHES.matcher(call.getTarget().getOwner().getName() + '.' + call.getName())
                        .matches())
                .map(call -> call.getOriginOwner().getSimpleName() + " " + call.getName())
                .distinct()
                .toList();

        assertThat(reached)
                .containsExactlyInAnyOrder(
                        "DatasetFixtures getResourceAsStream",
                        "FeignTransport target",
                        "OkHttpVersion getField",
                        "OwnedClient getMethod",
                        "ProviderSearch load",
                        "ProviderSearch loadClass");
        assertThat(NativeMetadata.ofAll())
                .contains(
                        "resource io/github/faraday4j/testkit/documented-example.json",
                        "proxy [io.github.faraday4j.transport.feign.FaradayApi]",
                        "method java.net.http.HttpClient.shutdownNow[]",
                        "type okhttp3.OkHttp",
                        "method io.github.faraday4j.transport.jdk.JdkTransportProvider.<init>[]",
                        "type io.github.faraday4j.transport.spi.HttpTransportProvider");
    }

    @Test
    void eachProviderCanBeMade() throws IOException {
        Set<String> listed = NativeMetadata.ofAll();

        assertThat(ServiceLoader.load(HttpTransportProvider.class)).hasSize(2).allSatisfy(provider -> assertThat(listed)
                .contains("method " + provider.getClass().getName() + ".<init>[]"));
    }

    @Test
    void whatFeignImplementsIsAProxyWithItsMethods() throws IOException {
        Set<String> listed = NativeMetadata.current("faraday-transport-feign");
        List<JavaClass> declared = CODE.stream()
                .filter(type ->
                        type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(RequestLine.class)))
                .toList();

        assertThat(declared).isNotEmpty().allSatisfy(type -> {
            assertThat(listed).contains("proxy [" + type.getName() + ']');
            assertThat(type.getMethods())
                    .extracting(method -> "method " + type.getName() + '.' + method.getName() + parameters(method))
                    .isSubsetOf(listed);
        });
    }

    private static List<String> parameters(JavaCodeUnit method) {
        return method.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    }

    @Test
    void allOfCoreThatIsSerializableIsListed() throws IOException {
        assertThat(code("io.github.faraday4j", "io.github.faraday4j.dataset")
                        .filter(type -> type.isAssignableTo(Serializable.class))
                        .map(type -> "serializable " + type.getName()))
                .hasSizeGreaterThan(20)
                .isSubsetOf(NativeMetadata.current("faraday-core"));
    }

    @Test
    void exceptionsThatMayBeACauseAreListed() throws IOException {
        assertThat(CODE.stream()
                        .filter(type -> !type.getPackageName().contains(".testkit"))
                        .filter(type -> type.isAssignableTo(Throwable.class))
                        .map(type -> "serializable " + type.getName()))
                .isNotEmpty()
                .isSubsetOf(NativeMetadata.ofAll());
    }

    @ParameterizedTest
    @FieldSource("ARTIFACTS")
    void nothingIsListedThatIsNotThere(String artifact) throws IOException {
        assertThat(NativeMetadata.current(artifact)).isNotEmpty().allSatisfy(NativeImageTest::exists);
    }

    private static void exists(String line) throws ReflectiveOperationException {
        String name = line.replaceAll("^\\w+ |[\\[\\]]", "");
        if (line.startsWith("resource ")) {
            assertThat(ClassLoader.getSystemResource(name)).isNotNull();
        } else if (line.startsWith("method ")) {
            String owner = line.replaceAll("^method |\\.[^.]*\\[.*", "");
            Class<?> type = Class.forName(owner, false, NativeImageTest.class.getClassLoader());
            String method = line.replaceAll(".*\\.([^.\\[]*)\\[.*", "$1");
            boolean there = method.equals("<init>")
                    || Stream.of(type.getDeclaredMethods())
                            .anyMatch(each -> each.getName().equals(method));
            // Since 21.
            assertThat(there || method.equals("shutdownNow")).isTrue();
        } else {
            assertThat(Class.forName(name, false, NativeImageTest.class.getClassLoader()))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @FieldSource("ARTIFACTS")
    void theFilesForOlderBuildersSayTheSame(String artifact) throws IOException {
        assertThat(NativeMetadata.older(artifact)).isEqualTo(NativeMetadata.current(artifact));
    }
}
