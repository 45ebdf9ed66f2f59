package io.github.faraday4j.transport.jdk;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows how long the JVM's cache of names will answer for a host. The client resolves the name once an exchange, on the
 * thread that starts it, and nothing ends a resolution that hangs.
 */
final class NameCache {

    private static final long DEFAULT_SECONDS = 30;

    /** The time between a look at the cache and its use by the client, and more. */
    private static final long MARGIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[?[0-9A-Fa-f:]*:.*");

    private final String host;
    private final long secondsToLive;
    private final Cache cache;
    private final boolean literal;
    private volatile @Nullable InetAddress last;
    private volatile long knownUntil = System.nanoTime();

    NameCache(String host) {
        this(host, secondsToLive(), InetAddress::getByName);
    }

    /**
     * Makes one that has not asked yet.
     *
     * @param secondsToLive of a name in the cache; 0 for none, negative for ever
     * @param cache the JVM's, except for tests
     */
    NameCache(String host, long secondsToLive, Cache cache) {
        this.host = host;
        this.secondsToLive = secondsToLive;
        this.cache = cache;
        this.literal = ADDRESS.matcher(host).matches();
    }

    /** As {@link InetAddress#getByName}. */
    interface Cache {
        InetAddress resolve(String host) throws UnknownHostException;
    }

    private static long secondsToLive() {
        String setting = Security.getProperty("networkaddress.cache.ttl");
        try {
            return setting == null
                    ? Long.getLong("sun.net.inetaddr.ttl", DEFAULT_SECONDS)
                    : Long.parseLong(setting.trim());
        } catch (NumberFormatException e) {
            return DEFAULT_SECONDS; // as the JVM does
        }
    }

    /** Tells if the host can be resolved without waiting for anybody. */
    boolean answers() {
        return literal || System.nanoTime() - knownUntil < 0;
    }

    /** Resolves the host, which may take long. */
    @SuppressWarnings("ReferenceEquality") // see below
    void ask() {
        if (literal) {
            return;
        }
        long now = System.nanoTime();
        try {
            InetAddress found = cache.resolve(host);
            // The cache answers with the object that it holds: with another one, its time has just begun.
            if (secondsToLive < 0) {
                knownUntil = Long.MAX_VALUE / 2 + now;
            } else if (last != null && last != found) {
                knownUntil = now + TimeUnit.SECONDS.toNanos(secondsToLive) - MARGIN_NANOS;
            }
            last = found;
        } catch (UnknownHostException e) {
            last = null; // the client meets it, too, and tells
        }
    }
}
