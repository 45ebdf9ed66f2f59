package com.example.tests;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the tests of this module as an IDE does. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        long failures = run(FakeContractTest.class) + run(StubTest.class);
        System.exit((int) failures);
    }

    private static long run(Class<?> tests) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        summary.printFailuresTo(new PrintWriter(System.out, true), 20);
        System.out.println(tests.getSimpleName() + ": " + summary.getTestsSucceededCount() + " succeeded, "
                + summary.getTotalFailureCount() + " failed");
        return summary.getTotalFailureCount();
    }
}
