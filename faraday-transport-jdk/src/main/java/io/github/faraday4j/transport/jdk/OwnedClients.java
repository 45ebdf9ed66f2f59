package io.github.faraday4j.transport.jdk;

import io.github.faraday4j.transport.FaradayConfig;
import io.github.faraday4j.transport.spi.TransportFault;
import io.github.faraday4j.transport.spi.TransportFault.Kind;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Clients that the transport made. One at a time is lent; when its idle connections are not to be trusted any more, a
 * new one takes its place, since a client gives no hand on its pool. The old one is closed by its last exchange.
 */
final class OwnedClients implements ClientSource {

    /** Connections idle for two of these are closed; before JDK 20, a client would keep them for twenty minutes. */
    private static final long SWEEP_SECONDS = 15;

    /**
     * So long a client that took the place of another is trusted: its connections are as young. Without it, a service
     * that often says nothing would be connected to anew all the time.
     */
    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final int FIRST_TO_CLOSE_IDLE_CONNECTIONS_ITSELF = 20;

    private final FaradayConfig config;
    private final NameCache names;
    private final boolean sweeps;
    private final Executor later;
    private final LongSupplier nanoTime;
    private final Set<Lease> retiredInUse = new HashSet<>();
    private Lease current;
    private boolean sweepDue;
    private boolean closed;

    OwnedClients(FaradayConfig config) {
        this(
                config,
                Runtime.version().feature() < FIRST_TO_CLOSE_IDLE_CONNECTIONS_ITSELF,
                CompletableFuture.delayedExecutor(SWEEP_SECONDS, TimeUnit.SECONDS, Runnable::run),
                System::nanoTime);
    }

    /**
     * Makes a source with its first client.
     *
     * @param sweeps whether to close idle connections from here
     * @param later runs a task when it is time to look for them
     * @param nanoTime time that only goes forward
     */
    OwnedClients(FaradayConfig config, boolean sweeps, Executor later, LongSupplier nanoTime) {
        this.config = config;
        this.later = later;
        this.nanoTime = nanoTime;
        this.names = new NameCache(
                config.proxy().map(InetSocketAddress::getHostString).orElseGet(() -> config.baseUri()
                        .getHost()));
        this.sweeps = sweeps;
        this.current = new Lease(OwnedClient.create(config, names), nanoTime.getAsLong() - TRUSTED_NANOS);
    }

    @Override
    public synchronized LentClient lend() throws TransportFault {
        if (closed) {
            throw new TransportFault(Kind.CLOSED, "");
        }
        if (current.owned.isTerminated()) {
            current.retire();
        }
        if (current.retired) {
            current = new Lease(another(), nanoTime.getAsLong());
        }
        current.begin();
        if (sweeps && !sweepDue) {
            sweepLater();
        }
        return current;
    }

    private OwnedClient another() throws TransportFault {
        try {
            return OwnedClient.create(config, names);
        } catch (IllegalStateException e) {
            throw new TransportFault(Kind.CONNECT, "no client", e);
        }
    }

    private void sweepLater() {
        sweepDue = true;
        later.execute(this::sweep);
    }

    /** Closes a client with connections that no exchange used since the last time. */
    private synchronized void sweep() {
        sweepDue = false;
        if (!closed && !current.retireIfIdle()) {
            sweepLater();
        }
    }

    @Override
    public synchronized void close() {
        current.retire();
        closed = true;
        retiredInUse.forEach(lease -> lease.owned.close());
        retiredInUse.clear();
    }

    /** Guarded by the lock of the outer object. */
    private final class Lease implements LentClient {

        private final OwnedClient owned;
        private final long sinceNanos;
        private int users;
        private int mostUsers;
        private int exchanges;
        private boolean retired;

        Lease(OwnedClient owned, long sinceNanos) {
            this.owned = owned;
            this.sinceNanos = sinceNanos;
        }

        @Override
        public HttpClient client() {
            return owned.client();
        }

        void begin() {
            users++;
            exchanges++;
            mostUsers = Math.max(mostUsers, users);
        }

        @Override
        public void giveBack(boolean trusted) {
            synchronized (OwnedClients.this) {
                users--;
                if (retired || (!trusted && nanoTime.getAsLong() - sinceNanos >= TRUSTED_NANOS)) {
                    retire();
                }
            }
        }

        /** A client takes the connection that was idle longest, so as many exchanges have used each. */
        boolean retireIfIdle() {
            if (exchanges < mostUsers) {
                retire();
            }
            exchanges = 0;
            return retired;
        }

        void retire() {
            retired = true;
            if (users == 0) {
                retiredInUse.remove(this);
                owned.close();
            } else if (!closed) {
                retiredInUse.add(this);
            }
        }
    }
}
