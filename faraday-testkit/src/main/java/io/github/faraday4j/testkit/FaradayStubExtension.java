package io.github.faraday4j.testkit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A JUnit 5 extension that starts a {@link FaradayStubServer}, hands it to parameters of that type, and closes it.
 *
 * <p>With {@code @ExtendWith} on a class, or in a static {@code @RegisterExtension} field, there is one server for the
 * class and its nested classes, and what one test tells it the next one finds; {@link FaradayStubServer#reset()} helps.
 * With {@code @ExtendWith} on a method, or in a field that is not static, there is one server for each test.
 *
 * <pre>{@code
 * @RegisterExtension
 * final FaradayStubExtension faraday = new FaradayStubExtension();
 *
 * @Test
 * void asksTheService() {
 *     faraday.server().with(scope, DatasetFixtures.dataset());
 * }
 * }</pre>
 */
public final class FaradayStubExtension
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private volatile @Nullable FaradayStubServer server;

    /** Makes an extension that has no server yet. */
    public FaradayStubExtension() {}

    /**
     * The server of the class or test under way. Where several classes share this very object and run at once, take the
     * server as a parameter instead.
     *
     * @throws IllegalStateException if none is under way
     */
    public FaradayStubServer server() {
        FaradayStubServer current = server;
        if (current == null) {
            throw new IllegalStateException(
                    "There is no server: no test is under way, or the extension is not registered."
                            + " Annotate the field with @RegisterExtension.");
        }
        return current;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        startUnlessOuterDid(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        startUnlessOuterDid(context);
    }

    private void startUnlessOuterDid(ExtensionContext context) {
        FaradayStubServer current = store(context).get(this, FaradayStubServer.class); // asks outer contexts too
        if (current == null) {
            current = FaradayStubServer.start();
            store(context).put(this, current);
        }
        server = current;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        closeOwn(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        closeOwn(context);
    }

    private void closeOwn(ExtensionContext context) {
        FaradayStubServer own = store(context).remove(this, FaradayStubServer.class); // asks this context alone
        if (own != null) {
            own.close();
            server = null;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FaradayStubServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        FaradayStubServer current = store(context).get(this, FaradayStubServer.class);
        if (current == null) {
            throw new ParameterResolutionException("The server of a single test starts after the test class is made:"
                    + " take it as a parameter of the test method, or register the extension for the class.");
        }
        return current;
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(Namespace.create(FaradayStubExtension.class));
    }
}
