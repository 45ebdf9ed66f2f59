package io.github.faraday4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaradayExceptionTest {
    private static final ScopeId SCOPE = ScopeId.of(new UUID(1, 2));
    private static final CallTrace TRACE = new CallTrace(3, Duration.ofMillis(1234));

    /** Each leaf, made with a text of the server's; whether it is transient; what came; what to do. */
    static Stream<Arguments> leaves() {
        return Stream.of(
                leaf(t -> new InvalidRequestException(error(400, t), TRACE), false, "400 CODE, ", "what to change"),
                leaf(t -> new UnauthenticatedException(error(401, t), TRACE), false, "401 CODE, ", "Check the key"),
                leaf(t -> new ForbiddenException(error(403, t), TRACE), false, "403 CODE, ", "belongs to the account"),
                leaf(t -> new ScopeNotFoundException(SCOPE, error(404, t), TRACE), false, "404", "Check the scope id"),
                leaf(t -> new RateLimitedException(error(429, t), WAIT, TRACE), true, "429", "Ask again after PT7S"),
                leaf(t -> new RateLimitedException(error(429, t), null, TRACE), true, "429", "Ask less often"),
                leaf(t -> new ServerErrorException(error(503, t), WAIT, TRACE), true, "503", "Try again later"),
                leaf(t -> broken(TransportFailureException.Kind.DNS, t), true, "not be resolved", "Check the base URI"),
                leaf(t -> broken(TransportFailureException.Kind.TLS, t), false, "TLS", "Check the certificate"),
                leaf(t -> late(DeadlineExceededException.Phase.BODY), true, "rest of the answer", "allow more time"),
                leaf(t -> new CircuitOpenException(WAIT, TRACE), true, "circuit breaker is open", "7000 ms"),
                leaf(t -> new OverloadedException(TRACE), true, "permits", "raise maxConcurrentLookups"),
                leaf(t -> new ApiKeyUnavailableException(TRACE), false, "supplier failed", "Check the supplier"),
                leaf(t -> new RequestHeadersException("threw " + t, TRACE), false, "threw text", "requestHeaders"),
                leaf(t -> new LookupInterruptedException(TRACE), false, "interrupted", "Look up again"),
                leaf(t -> new ClientClosedException(TRACE), false, "closed", "Open a new one"),
                leaf(t -> malformed(MalformedResponseException.Kind.SHAPE, t), false, "not a list", "base URI"),
                leaf(t -> large(ResponseTooLargeException.Part.BODY), false, "too large", "Raise ResponseLimits"),
                leaf(t -> odd(UnexpectedResponseException.What.STATUS, t), false, "302", "Check that the base URI"));
    }

    private static final Duration WAIT = Duration.ofSeconds(7);

    private static Arguments leaf(
            Function<String, FaradayException> maker, boolean isTransient, String whatCame, String whatToDo) {
        String name = maker.apply("text").getClass().getSimpleName();
        return arguments(name, maker, isTransient, whatCame, whatToDo);
    }

    private static ApiError error(int status, String text) {
        ValidationError validationError =
                ValidationError.builder().path(text).message(text).build();
        return ApiError.builder(status)
                .code(ErrorCode.of("CODE"))
                .note(text)
                .errorId(text)
                .validationErrors(List.of(validationError))
                .build();
    }

    private static FaradayException broken(TransportFailureException.Kind kind, String text) {
        return new TransportFailureException(kind, text, TRACE);
    }

    private static FaradayException late(DeadlineExceededException.Phase phase) {
        return new DeadlineExceededException(phase, TRACE);
    }

    private static FaradayException malformed(MalformedResponseException.Kind kind, String text) {
        return new MalformedResponseException(kind, text, text, TRACE);
    }

    private static FaradayException large(ResponseTooLargeException.Part part) {
        return new ResponseTooLargeException(part, 4096, TRACE);
    }

    private static FaradayException odd(UnexpectedResponseException.What what, String text) {
        return new UnexpectedResponseException(302, what, text, TRACE);
    }

    @Test
    void hasNoLeafThatIsMissingHere() {
        Set<String> sealed = new HashSet<>();
        for (Class<?> group : FaradayException.class.getPermittedSubclasses()) {
            assertThat(group.isSealed()).isTrue();
            Arrays.stream(group.getPermittedSubclasses())
                    .map(Class::getSimpleName)
                    .forEach(sealed::add);
        }
        assertThat(leaves().map(leaf -> leaf.get()[0]).distinct())
                .hasSize(17)
                .containsExactlyInAnyOrderElementsOf(sealed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leaves")
    void saysWhatWasAskedWhatCameAndWhatToDo(
            String name,
            Function<String, FaradayException> maker,
            boolean isTransient,
            String whatCame,
            String whatToDo) {
        FaradayException exception = maker.apply("text");
        assertThat(exception.getMessage())
                .matches("(?s).*(datasets|knows no scope " + SCOPE + ").*")
                .contains(whatCame, whatToDo)
                .endsWith(" (3 attempts in 1234 ms)");
        HostileText.assertOnePrintableLine(exception.getMessage());
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("leaves")
    void saysWhetherTheSameCallMaySucceedLater(
            String name, Function<String, FaradayException> maker, boolean isTransient) {
        FaradayException exception = maker.apply("text");
        assertThat(exception.isTransient()).isEqualTo(isTransient);
        assertThat(exception.attempts()).isEqualTo(3);
        assertThat(exception.elapsed()).isEqualTo(Duration.ofMillis(1234));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leaves")
    void neverActsOnTextOfTheServer(String name, Function<String, FaradayException> maker) {
        HostileText.assertOnePrintableLine(maker.apply(HostileText.LONG).getMessage());
        HostileText.assertOnePrintableLine(maker.apply(HostileText.SHORT).toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leaves")
    void keepsItsFactsWhenSerialised(String name, Function<String, FaradayException> maker) {
        FaradayException original = maker.apply("text");
        FaradayException copy = Serialized.copyOf(original);
        assertThat(factsOf(copy)).hasSizeGreaterThanOrEqualTo(4).isEqualTo(factsOf(original));
    }

    /** What the accessors answer, name by name. */
    private static List<String> factsOf(FaradayException exception) {
        return Arrays.stream(exception.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getName().equals("getMessage")
                        || FaradayException.class.isAssignableFrom(method.getDeclaringClass()))
                .map(method -> method.getName() + " is " + invoke(method, exception))
                .sorted()
                .toList();
    }

    private static Object invoke(Method method, Object target) {
        try {
            return method.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leaves")
    void hasOnePublicConstructorThatEndsWithTheTrace(String name, Function<String, FaradayException> maker) {
        Class<?> leaf = maker.apply("text").getClass();
        assertThat(leaf).isFinal();
        assertThat(leaf.getConstructors()).hasSize(1);
        Class<?>[] parameters = leaf.getConstructors()[0].getParameterTypes();
        assertThat(parameters[parameters.length - 1]).isEqualTo(CallTrace.class);
    }

    @ParameterizedTest
    @EnumSource(TransportFailureException.Kind.class)
    void isTransientForAnyBrokenExchangeButTlsAndAClientThatFailed(TransportFailureException.Kind kind) {
        TransportFailureException exception = new TransportFailureException(kind, "api.faraday.ai", TRACE);
        assertThat(exception.isTransient())
                .isEqualTo(kind != TransportFailureException.Kind.TLS && kind != TransportFailureException.Kind.CLIENT);
        assertThat(exception.kind()).isEqualTo(kind);
        assertThat(exception.detail()).isEqualTo("api.faraday.ai");
        assertThat(exception).hasMessageContaining(" (api.faraday.ai). ");
        assertThat(new TransportFailureException(kind, "", TRACE).getMessage()).doesNotContain("()");
    }

    @ParameterizedTest
    @EnumSource(DeadlineExceededException.Phase.class)
    void saysWhatItWasWaitingFor(DeadlineExceededException.Phase phase) {
        DeadlineExceededException exception = new DeadlineExceededException(phase, TRACE);
        assertThat(exception.phase()).isEqualTo(phase);
        assertThat(exception.getMessage()).matches(".*while waiting for (a permit|the \\w+).*");
    }

    @Test
    void blamesTheClientOfThisJvmForItsOwnFailure() {
        assertThat(broken(TransportFailureException.Kind.CLIENT, "api.faraday.ai: java.lang.IllegalStateException"))
                .hasMessageContaining("the HTTP client of this JVM failed by itself"
                        + " (api.faraday.ai: java.lang.IllegalStateException). Look at the client");
    }

    @ParameterizedTest
    @CsvSource({
        "BODY, its body goes beyond the limit of 4096 bytes, maxBodyBytes, faraday.max-body-bytes",
        "HEADERS, its header lines go beyond the limit of 4096 bytes, maxHeaderBytes, faraday.max-header-bytes"
    })
    void namesTheLimitThatWasPassedAndItsSetting(
            ResponseTooLargeException.Part part, String what, String limit, String property) {
        assertThat(large(part))
                .hasMessageContaining(what + ". Raise ResponseLimits." + limit + " (property " + property + ")")
                .hasMessageContaining("if the account is that large.");
    }

    @Test
    void advisesToRaiseALimitThatWasPassedAndNotToLookAtTheBaseUri() {
        assertThat(malformed(MalformedResponseException.Kind.LIMIT, "x"))
                .hasMessageContaining("Raise the limit that is named")
                .hasMessageNotContaining("base URI");
    }

    @Test
    void saysWhereAnAnswerIsMalformed() {
        MalformedResponseException exception = new MalformedResponseException(
                MalformedResponseException.Kind.SHAPE, "$[3].id", "no UUID", CallTrace.NONE);
        assertThat(exception.kind()).isEqualTo(MalformedResponseException.Kind.SHAPE);
        assertThat(exception.path()).isEqualTo("$[3].id");
        assertThat(exception.problem()).isEqualTo("no UUID");
        assertThat(exception).hasMessageContaining("is not a list of datasets: at $[3].id, no UUID. ");
    }

    @Test
    void saysWhatIsTooLargeOrUnexpected() {
        ResponseTooLargeException large =
                new ResponseTooLargeException(ResponseTooLargeException.Part.HEADERS, 42, TRACE);
        assertThat(large.part()).isEqualTo(ResponseTooLargeException.Part.HEADERS);
        assertThat(large.limit()).isEqualTo(42);
        assertThat(large).hasMessageContaining("its header lines go beyond the limit of 42 bytes.");
        assertThat(large(ResponseTooLargeException.Part.BODY))
                .hasMessageContaining("its body goes beyond the limit of");
        UnexpectedResponseException odd =
                new UnexpectedResponseException(200, UnexpectedResponseException.What.ENCODING, "br", TRACE);
        assertThat(odd.status()).isEqualTo(200);
        assertThat(odd.what()).isEqualTo(UnexpectedResponseException.What.ENCODING);
        assertThat(odd.detail()).isEqualTo("br");
        assertThat(odd).hasMessageContaining("unexpected content encoding: 200, br. ");
    }

    @Test
    void copesWithAWaitBeyondCounting() {
        Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
        assertThat(new CircuitOpenException(forever, TRACE).retryAfter()).isEqualTo(forever);
        assertThat(new RateLimitedException(error(429, "x"), forever, TRACE).retryAfter())
                .contains(forever);
    }
}
