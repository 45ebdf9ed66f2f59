package io.github.faraday4j.transport.jdk;

import java.util.List;
import java.util.concurrent.CompletableFuture.AsynchronousCompletionTask;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs the tasks of a client. It hands over half a dozen for each exchange, of a few microseconds each: they are run by
 * the thread that hands them over. Handshakes of TLS, and whatever is not known, go to threads of their own.
 */
final class ClientThreads implements Executor {

    /** Of the JDK's own classes. Where they have other names, exchanges take longer, and end as they do. */
    private static final List<String> READING_OR_WRITING = List.of(
            "jdk.internal.net.http.Http1",
            "jdk.internal.net.http.ResponseSubscribers",
            "jdk.internal.net.http.SocketTube",
            "jdk.internal.net.http.common.SequentialScheduler");

    private static final ClassValue<Boolean> SHORT = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> task) {
            return AsynchronousCompletionTask.class.isAssignableFrom(task)
                    || READING_OR_WRITING.stream().anyMatch(task.getName()::startsWith);
        }
    };

    private final ThreadGroup threads;
    private final ExecutorService pool;
    private final NameCache names;

    /** @param names of the host that exchanges connect to */
    ClientThreads(String name, NameCache names) {
        this.names = names;
        this.threads = new ThreadGroup(name);
        this.pool = Executors.newCachedThreadPool(daemons(threads));
    }

    private static ThreadFactory daemons(ThreadGroup threads) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(threads, task, threads.getName() + '-' + number.incrementAndGet(), 0, false);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Threads of the client's own are in it, too, if one of these threads made the client. */
    ThreadGroup group() {
        return threads;
    }

    ExecutorService pool() {
        return pool;
    }

    @Override
    public void execute(Runnable task) {
        if (Thread.currentThread().getThreadGroup() != threads) {
            start(task);
        } else if (SHORT.get(task.getClass())) {
            task.run();
        } else {
            pool.execute(task);
        }
    }

    /** Starts an exchange on the thread of its caller, unless a name is to be resolved that may take long. */
    private void start(Runnable task) {
        if (names.answers()) {
            task.run();
        } else {
            pool.execute(() -> {
                names.ask();
                task.run();
            });
        }
    }
}
