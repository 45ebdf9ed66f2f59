package io.github.faraday4j.testkit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance.Lifecycle;
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
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/**
 * A JUnit 5 extension that starts a {@link FaradayStubServer}, hands it to parameters of that type, and closes it.
 *
 * <p>With {@code @ExtendWith} on a class, or in a static {@code @RegisterExtension} field, there is one server for the
 * class and its nested classes, and what one test tells it the next one finds; {@link FaradayStubServer#reset()} helps.
 * With {@code @ExtendWith} on a method, or in a field that is not static, there is one server for each test.
 *
 * <p>In a static field that several classes share, one that they inherit, each class has a server of its own at the same
 * address and with the same keys, unless somebody has taken the port meanwhile. So whatever was configured with them
 * goes on, such as a Spring context that is cached.
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
        implements TestInstancePreConstructCallback,
                BeforeAllCallback,
                AfterAllCallback,
                BeforeEachCallback,
                AfterEachCallback,
                ParameterResolver {

    private volatile @Nullable FaradayStubServer server;

    /** The last one that was closed, whose place the next one takes. */
    private final AtomicReference<@Nullable FaradayStubServer> last = new AtomicReference<>();

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

    /** Starts the server of a class of one object, which is made, and wired by Spring, before {@link #beforeAll}. */
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        if (context.getTestInstanceLifecycle().equals(Optional.of(Lifecycle.PER_CLASS))) {
            startUnlessOuterDid(context);
        }
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
            current = startLikeTheLast();
            store(context).put(this, current);
        }
        server = current;
    }

    private FaradayStubServer startLikeTheLast() {
        FaradayStubServer closed = last.getAndSet(null);
        return closed == null ? FaradayStubServer.start() : FaradayStubServer.startInPlaceOf(closed);
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
            last.set(own);
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
