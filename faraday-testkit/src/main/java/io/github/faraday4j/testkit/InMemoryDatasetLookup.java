package io.github.faraday4j.testkit;

import io.github.faraday4j.CallTrace;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.LookupInterruptedException;
import io.github.faraday4j.LookupOptions;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.internal.ArrivingOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * The fake: a port that answers from memory what it was told to, and passes the same contract as the real ones.
 *
 * <p>A scope that it was not told about is a {@link ScopeNotFoundException}, as with the service. What was said last
 * about a scope holds. Safe for use by several threads, also while it is told more.
 * Where tests share one, {@link #reset()} keeps them apart.
 */
public final class InMemoryDatasetLookup implements DatasetLookupPort {

    /** What it was told and asked since it was made or reset. */
    private static final class Memory {
        private final Map<ScopeId, Supplier<List<Dataset>>> answers = new ConcurrentHashMap<>();
        private final Queue<ScheduledFailure> nextFailures = new ConcurrentLinkedQueue<>();
        private final Queue<Question> questions = new ConcurrentLinkedQueue<>();
    }

    private record Question(ScopeId scope, LookupOptions options) {}

    /** Read once by each method, so that a reset beside it is seen whole or not at all. */
    private volatile Memory memory = new Memory();

    private InMemoryDatasetLookup() {}

    /** Returns a lookup that knows no scope. */
    public static InMemoryDatasetLookup create() {
        return new InMemoryDatasetLookup();
    }

    /**
     * Answers a scope with these datasets, in place of whatever was said about it before.
     *
     * @param datasets in the order in which they are answered; none for a scope without datasets
     * @return this
     */
    public InMemoryDatasetLookup with(ScopeId scope, Dataset... datasets) {
        return with(scope, List.of(datasets));
    }

    /**
     * Answers a scope with a copy of this list, in place of whatever was said about it before.
     *
     * @return this
     */
    public InMemoryDatasetLookup with(ScopeId scope, List<Dataset> datasets) {
        Objects.requireNonNull(scope, "scope");
        // Not the copy itself: the answer of a transport may be asked for null.
        List<Dataset> answer = Collections.unmodifiableList(new ArrayList<>(List.copyOf(datasets)));
        memory.answers.put(scope, () -> answer);
        return this;
    }

    /**
     * Answers each of these scopes with its datasets, as {@link #with(ScopeId, List)} does for one. For snapshots; see {@link
     * DatasetSnapshots#read}.
     *
     * @return this
     */
    public InMemoryDatasetLookup with(Map<ScopeId, List<Dataset>> scopes) {
        scopes.forEach(this::with);
        return this;
    }

    /**
     * Fails the next lookup, whatever its scope. Several failures queue up: each is thrown once, in order.
     *
     * <p>As with the service, what is thrown is a new exception: of the type, the message and the data of this one, its
     * cause and its suppressed exceptions among them, but with the stack trace of the lookup. The last line of that
     * trace says who scheduled it.
     *
     * @param failure such as {@link FaradayFailures#serverError()}
     * @return this
     */
    public InMemoryDatasetLookup failNext(FaradayException failure) {
        memory.nextFailures.add(ScheduledFailure.of(failure));
        return this;
    }

    /**
     * Fails each lookup of a scope, in place of whatever was said about it before. Each throws a new exception, as {@link
     * #failNext} says.
     *
     * @return this
     */
    public InMemoryDatasetLookup failAlways(ScopeId scope, FaradayException failure) {
        Objects.requireNonNull(scope, "scope");
        ScheduledFailure scheduled = ScheduledFailure.of(failure);
        memory.answers.put(scope, () -> {
            throw scheduled.ofThisCall();
        });
        return this;
    }

    /** The scopes that were asked for so far, in order, those of failed lookups included; an unmodifiable snapshot. */
    public List<ScopeId> lookups() {
        return memory.questions.stream().map(Question::scope).toList();
    }

    /**
     * The options with which a scope was asked for so far, in order: {@link LookupOptions#ofDefaults()} where there were
     * none. The fake times nothing; this shows that code under test hands its options on. An unmodifiable snapshot.
     */
    public List<LookupOptions> optionsOf(ScopeId scope) {
        Objects.requireNonNull(scope, "scope");
        return memory.questions.stream()
                .filter(question -> question.scope().equals(scope))
                .map(Question::options)
                .toList();
    }

    /**
     * Forgets scopes, queued failures and the lookups so far, all at once: it is as good as new. For a fake that several
     * tests share, as in a Spring context that is cached. A lookup that is under way in another thread ends as it would
     * have, and is not recorded any more.
     *
     * @return this
     */
    public InMemoryDatasetLookup reset() {
        memory = new Memory();
        return this;
    }

    /**
     * {@inheritDoc}
     *
     * @return the datasets that {@link #with} was given last, the same list each time
     * @throws FaradayException as {@link #failNext} and {@link #failAlways} say
     * @throws LookupInterruptedException if the calling thread is interrupted; this uses up no queued failure
     */
    @Override
    public List<Dataset> datasetsOf(ScopeId scope) {
        return datasetsOf(scope, LookupOptions.ofDefaults());
    }

    /**
     * {@inheritDoc}
     *
     * <p>Remembers the options, and otherwise ignores them.
     */
    @Override
    public List<Dataset> datasetsOf(ScopeId scope, LookupOptions options) {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(options, "options");
        Memory current = memory;
        current.questions.add(new Question(scope, options));
        ArrivingOptions.arrived(scope, options);
        if (Thread.currentThread().isInterrupted()) {
            throw new LookupInterruptedException(CallTrace.NONE);
        }
        ScheduledFailure failure = current.nextFailures.poll();
        if (failure != null) {
            throw failure.ofThisCall();
        }
        Supplier<List<Dataset>> answer = current.answers.get(scope);
        if (answer == null) {
            throw FaradayFailures.scopeNotFound(scope);
        }
        return answer.get();
    }

    /** The scopes that it knows, and how often it was asked. */
    @Override
    public String toString() {
        Memory current = memory;
        return "InMemoryDatasetLookup{scopes=" + current.answers.keySet() + ", lookups=" + current.questions.size()
                + '}';
    }
}
