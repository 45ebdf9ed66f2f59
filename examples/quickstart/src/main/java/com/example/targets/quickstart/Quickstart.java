package com.example.targets.quickstart;

import com.example.targets.wiring.Application;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.testkit.FaradayStubServer;
import io.github.faraday4j.transport.FaradayConfig;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * Prints the datasets of a scope, and what a referenced target may be keyed on: of the service if {@code
 * FARADAY_API_KEY} and {@code FARADAY_SCOPE_ID} are set, else of a stub server. Every other setting of the library
 * holds
 * too, such as {@code FARADAY_TRANSPORT}. With {@code --doctor}, tells how the library is set up and whether it works.
 */
public final class Quickstart {

    private static final int SUCCESS = 0;
    private static final int FAILURE = 1;
    private static final int BAD_SETTING = 2;

    /** Both transports are on the class path here, so one must be named. */
    private static final String DEFAULT_TRANSPORT = "jdk";

    private final PrintStream out;

    private Quickstart(PrintStream out) {
        this.out = out;
    }

    /** Runs, and exits with 0; with 1 if the lookup failed; with 2 if a setting is missing or wrong. */
    public static void main(String[] args) {
        System.exit(
                List.of(args).contains("--doctor")
                        ? Doctor.examine(FaradayConfig.builder(), System.getenv(), System.out)
                        : run(System.getenv(), System.out, System.err));
    }

    static int run(Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            new Quickstart(out).print(environment);
            return SUCCESS;
        } catch (FaradayException e) {
            return failed(FAILURE, e, err);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return failed(BAD_SETTING, e, err);
        }
    }

    private static int failed(int exitCode, RuntimeException e, PrintStream err) {
        String oneLine = String.valueOf(e.getMessage()).strip().replaceAll("\\R\\s*", " ");
        err.println("quickstart: " + PlainText.of(oneLine));
        return exitCode;
    }

    private void print(Map<String, String> environment) {
        String apiKey = environment.getOrDefault("FARADAY_API_KEY", "");
        String scopeId = environment.getOrDefault("FARADAY_SCOPE_ID", "");
        if (apiKey.isBlank() && scopeId.isBlank()) {
            printStub();
        } else if (apiKey.isBlank() || scopeId.isBlank()) {
            throw new IllegalArgumentException((apiKey.isBlank() ? "FARADAY_API_KEY" : "FARADAY_SCOPE_ID")
                    + " is not set: set both FARADAY_API_KEY and FARADAY_SCOPE_ID to ask the service, or neither to"
                    + " see the stub server's datasets.");
        } else {
            print(FaradayConfig.builder().apiKey(apiKey.strip()), ScopeId.of(scopeId.strip()));
        }
    }

    private void printStub() {
        try (FaradayStubServer stub = FaradayStubServer.start()) {
            stub.with(DemoDatasets.SCOPE, DemoDatasets.all());
            out.println(
                    "These datasets are made up and come from a stub server on this machine; set FARADAY_API_KEY and"
                            + " FARADAY_SCOPE_ID to see your own.");
            print(FaradayConfig.builder().baseUri(stub.baseUri()).apiKey(stub.apiKey()), DemoDatasets.SCOPE);
        }
    }

    private void print(FaradayConfig.Builder settings, ScopeId scope) {
        FaradayConfig config = withTransport(settings.fillFromEnvironment().build());
        try (Application application = Application.start(config)) {
            List<Dataset> datasets = application.lookup().datasetsOf(scope);
            out.println();
            out.print(new Report(scope, datasets));
            out.flush();
        }
    }

    static FaradayConfig withTransport(FaradayConfig config) {
        return config.transport().isPresent()
                ? config
                : config.toBuilder().transport(DEFAULT_TRANSPORT).build();
    }
}
