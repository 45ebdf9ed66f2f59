package io.github.faraday4j.testkit.contract;

import io.github.faraday4j.testkit.contract.FaultMatrixContract.Leeway;
import io.github.faraday4j.transport.FaradayConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A row of the matrix, or a variation of one: a fault, and all that is to come of it. */
final class FaultRow {

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
        /** There was none. */
        NONE
    }

    /** What is said on one connection. */
    interface Service {
        void converse(FaultServer.Peer peer, FaultBench bench) throws IOException, InterruptedException;
    }

    /** What is done and asserted where a fault of one exchange is not all there is. */
    interface Scenario {
        void play(FaultBench bench, String outcome) throws Exception;
    }

    private final int number;
    private final String fault;
    private String reply = "";
    private @Nullable Service script;
    private @Nullable TestCertificate certificate;
    private @Nullable Scenario scenario;
    private UnaryOperator<FaradayConfig.Builder> setting = config -> config;
    private String outcome = "";
    private int attempts = 1;
    private boolean asked = true;
    private boolean mayBeResent;
    private Fate fate = Fate.CLOSED;
    private Duration limit = Duration.ZERO;
    private String words = "";
    private @Nullable Leeway leeway;
    private String otherOutcome = "";
    private int otherAttempts;

    private FaultRow(int number, String fault) {
        this.number = number;
        this.fault = fault;
    }

    static FaultRow of(int number, String fault) {
        return new FaultRow(number, fault);
    }

    /** A row that says by itself what is done, and compares with the outcome. */
    static FaultRow played(int number, String fault, String outcome, Scenario scenario) {
        FaultRow row = new FaultRow(number, fault);
        row.outcome = outcome;
        row.scenario = scenario;
        return row;
    }

    /** Every request is answered with this, over connections that stay. */
    FaultRow answered(String with) {
        reply = with;
        fate = Fate.REUSED;
        return this;
    }

    /** Whoever asks hears this, and then nothing until he goes away. */
    FaultRow told(String beginning) {
        return served((peer, bench) -> {
            peer.awaitRequest();
            peer.send(beginning);
            peer.awaitClose();
        });
    }

    /** Whoever asks hears this, and that there will be no more. */
    FaultRow cutAfter(String beginning) {
        return served((peer, bench) -> {
            peer.awaitRequest();
            peer.send(beginning);
            peer.finish();
            peer.awaitClose();
        });
    }

    /** What is said on each connection; it ends with waiting for the client to close, unless the connection is lost. */
    FaultRow served(Service by) {
        script = by;
        return this;
    }

    FaultRow over(TestCertificate shown) {
        certificate = shown;
        return this;
    }

    FaultRow with(UnaryOperator<FaradayConfig.Builder> config) {
        setting = config;
        return this;
    }

    /** Attempts end after this time, which is all the time that they take. */
    FaultRow stalling(Duration attemptTimeout) {
        limit = attemptTimeout;
        return this;
    }

    /** Nobody can read a request. */
    FaultRow unasked() {
        asked = false;
        return this;
    }

    FaultRow mayBeResent() {
        mayBeResent = true;
        return this;
    }

    FaultRow onceMore() {
        attempts = 2;
        return this;
    }

    FaultRow again() {
        attempts = ALL;
        return this;
    }

    FaultRow ends(String as, Fate connection) {
        outcome = as;
        fate = connection;
        return this;
    }

    FaultRow ends(String as) {
        return ends(as, fate);
    }

    /** What the message says, as a regular expression. */
    FaultRow saying(String regex) {
        words = regex;
        return this;
    }

    /** How it ends where a client cannot do better. */
    FaultRow or(Leeway where, String as, int after) {
        leeway = where;
        otherOutcome = as;
        otherAttempts = after;
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
    TestCertificate certificate() {
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

    Fate fate() {
        return fate;
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

    String outcome(Set<Leeway> taken) {
        return isTaken(taken) ? otherOutcome : outcome;
    }

    int attempts(Set<Leeway> taken) {
        return isTaken(taken) ? otherAttempts : attempts;
    }

    private boolean isTaken(Set<Leeway> taken) {
        return leeway != null && taken.contains(leeway);
    }

    /** The time that stalling takes of its own. */
    Duration takes() {
        return limit.multipliedBy(attempts);
    }

    /** The line of the table in the documentation. */
    String line() {
        String cells = scenario == null ? attempts + " | " + fate.name().toLowerCase(Locale.ROOT) : " | ";
        String difference = leeway == null ? "" : otherOutcome + " after " + otherAttempts + ": " + leeway.name();
        String resent = mayBeResent ? Leeway.SENDS_AGAIN_AFTER_A_RESET.name() : "";
        return String.join(" | ", "| " + number, fault, "`" + outcome + "`", cells, difference + resent)
                        .replaceAll(" +", " ")
                        .strip()
                + " |";
    }

    @Override
    public String toString() {
        return "row " + number + ": " + fault;
    }
}
