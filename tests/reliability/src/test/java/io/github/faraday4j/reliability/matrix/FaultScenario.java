package io.github.faraday4j.reliability.matrix;

import io.github.faraday4j.testkit.internal.ScriptedServer;
import io.github.faraday4j.testkit.internal.TestCertificate;
import io.github.faraday4j.transport.FaradayConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of the matrix, or a variation of one: a fault, and all that is to come of it. */
final class FaultScenario {

    /** Ends an outcome of which only the beginning counts. */
    static final String AND_SO_ON = "...";

    /** Of three attempts, which are allowed for each lookup. */
    private static final int ALL = 3;

    /** What becomes of the connection. */
    enum Fate {
        /** The next request goes over it. */
        REUSED,
        /** The client closes it. */
        CLOSED,
        /** The service has closed it for both. */
        LOST,
        /** The one or the other: the reply can be taken in two ways. */
        EITHER
    }

    /** What is said on one connection. */
    interface Service {
        void converse(ScriptedServer.Peer peer, FaultTestBed bench) throws IOException, InterruptedException;
    }

    /** What is done and asserted where a fault of one exchange is not all there is. */
    interface Scenario {
        void play(FaultTestBed bench, String outcome) throws Exception;
    }

    /** How it ends where a client cannot do better. */
    private record Other(KnownDeviation deviation, String outcome, int attempts, Fate fate) {

        private String cell() {
            return "`" + outcome + "`, " + attempts + ", " + word(fate) + ": " + deviation.name();
        }
    }

    private final int number;
    private final String fault;
    private String reply = "";
    private @Nullable Service script;
    private @Nullable Supplier<TestCertificate> certificate;
    private @Nullable Scenario scenario;
    private UnaryOperator<FaradayConfig.Builder> setting = config -> config;
    private String outcome = "";
    private int attempts = 1;
    private boolean asked = true;
    private boolean mayBeResent;
    private Fate fate = Fate.CLOSED;
    private Duration limit = Duration.ZERO;
    private String words = "";
    private final List<Other> others = new ArrayList<>();

    private FaultScenario(int number, String fault) {
        this.number = number;
        this.fault = fault;
    }

    static FaultScenario of(int number, String fault) {
        return new FaultScenario(number, fault);
    }

    /** A row that says by itself what is done, and compares with the outcome. */
    static FaultScenario played(int number, String fault, String outcome, Scenario scenario) {
        FaultScenario row = new FaultScenario(number, fault);
        row.outcome = outcome;
        row.scenario = scenario;
        return row;
    }

    /** Every request is answered with this, over connections that stay. */
    FaultScenario answered(String with) {
        reply = with;
        fate = Fate.REUSED;
        return this;
    }

    /** Whoever asks hears this, and then nothing until he goes away. */
    FaultScenario told(String beginning) {
        return served((peer, bench) -> {
            peer.awaitRequest();
            try {
                peer.send(beginning);
            } finally {
                peer.awaitClose(); // which may come before all is said
            }
        });
    }

    /** Whoever asks hears this, and that there will be no more. */
    FaultScenario cutAfter(String beginning) {
        return served((peer, bench) -> {
            peer.awaitRequest();
            peer.send(beginning);
            peer.finish();
            peer.awaitClose();
        });
    }

    /** What is said on each connection; it ends with waiting for the client to close, unless the connection is lost. */
    FaultScenario served(Service by) {
        script = by;
        return this;
    }

    FaultScenario over(Supplier<TestCertificate> shown) {
        certificate = shown;
        return this;
    }

    FaultScenario with(UnaryOperator<FaradayConfig.Builder> config) {
        setting = config;
        return this;
    }

    /** Attempts end after this time, which is all the time that they take. */
    FaultScenario stalling(Duration attemptTimeout) {
        limit = attemptTimeout;
        return this;
    }

    /** Nobody can read a request. */
    FaultScenario unasked() {
        asked = false;
        return this;
    }

    FaultScenario mayBeResent() {
        mayBeResent = true;
        return this;
    }

    FaultScenario onceMore() {
        attempts = 2;
        return this;
    }

    FaultScenario again() {
        attempts = ALL;
        return this;
    }

    FaultScenario ends(String as, Fate connection) {
        outcome = as;
        fate = connection;
        return this;
    }

    FaultScenario ends(String as) {
        return ends(as, fate);
    }

    /** What the message says, as a regular expression. */
    FaultScenario saying(String regex) {
        words = regex;
        return this;
    }

    /** How it ends where a client cannot do better. */
    FaultScenario or(KnownDeviation where, String as, int after) {
        return or(where, as, after, fate);
    }

    FaultScenario or(KnownDeviation where, String as, int after, Fate connection) {
        others.add(new Other(where, as, after, connection));
        return this;
    }

    int number() {
        return number;
    }

    String fault() {
        return fault;
    }

    String reply() {
        return reply;
    }

    @Nullable
    Service script() {
        return script;
    }

    @Nullable
    Supplier<TestCertificate> certificate() {
        return certificate;
    }

    @Nullable
    Scenario scenario() {
        return scenario;
    }

    FaradayConfig.Builder apply(FaradayConfig.Builder config) {
        return setting.apply(
                limit.isZero() ? config : config.attemptTimeout(limit).connectTimeout(limit));
    }

    Fate fate(Set<KnownDeviation> taken) {
        return other(taken).map(Other::fate).orElse(fate);
    }

    boolean isAsked() {
        return asked;
    }

    boolean canBeResent() {
        return mayBeResent;
    }

    String words() {
        return words;
    }

    String outcome(Set<KnownDeviation> taken) {
        return other(taken).map(Other::outcome).orElse(outcome);
    }

    int attempts(Set<KnownDeviation> taken) {
        return other(taken).map(Other::attempts).orElse(attempts);
    }

    private Optional<Other> other(Set<KnownDeviation> taken) {
        return others.stream()
                .filter(other -> taken.contains(other.deviation()))
                .findFirst();
    }

    /** The time that stalling takes of its own. */
    Duration takes() {
        return limit.multipliedBy(attempts);
    }

    /** The line of the table in the documentation. */
    String line() {
        String cells = scenario == null ? attempts + " | " + word(fate) : "| ";
        String resent = mayBeResent ? KnownDeviation.SENDS_AGAIN_AFTER_A_RESET.name() : "";
        String differences = resent + others.stream().map(Other::cell).collect(Collectors.joining("; "));
        String line = String.join(" | ", "| " + number, fault, "`" + outcome + "`", cells, differences) + " |";
        return line.replaceAll(" +", " ");
    }

    private static String word(Fate connection) {
        return connection.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "row " + number + ": " + fault;
    }
}
