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
        this.threads = new ThreadGroup(root(), name);
        this.pool = Executors.newCachedThreadPool(daemons(threads));
    }

    /** Not that of the caller, who may interrupt all that is in it. */
    private static ThreadGroup root() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    private static ThreadFactory daemons(ThreadGroup threads) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(threads, task, threads.getName() + '-' + number.incrementAndGet(), 0, false);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Where a client is to be made, so that the thread that it starts by itself is in the group. */
    ExecutorService pool() {
        return pool;
    }

    @Override
    public void execute(Runnable task) {
        if (Thread.currentThread().getThreadGroup() != threads) {
            start(task);
        } else if (SHORT.get(task.getClass()) && names.answers()) {
            // A request that the client sends once more resolves its host again.
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
                try {
                    names.ask();
                } finally {
                    task.run();
                }
            });
        }
    }

    /**
     * Interrupts all threads. Before JDK 21 a client cannot be closed. Left to the garbage collector, it would keep its
     * thread and its sockets for as long as that pleases; but its thread ends, and closes them, when it is interrupted.
     * The group of the threads would stay with its parent for good, if it were not told to go with the last of them.
     */
    @SuppressWarnings("removal") // not called on a JDK that may have removed it
    void interrupt() {
        threads.setDaemon(true);
        threads.interrupt();
    }
}
