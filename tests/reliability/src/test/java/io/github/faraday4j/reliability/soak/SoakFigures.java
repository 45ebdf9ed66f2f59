package io.github.faraday4j.reliability.soak;

import java.util.Locale;

/**
 * All that is known at the end of a soak.
 *
 * @param staged what was to happen
 * @param lookups what became of the lookups
 * @param client before it was closed
 * @param service before the client was closed
 * @param afterClose the service once the client was closed
 * @param before this process before the service and the client were there
 * @param after this process when they were gone
 */
record SoakFigures(
        SoakWork work,
        SoakWorkload staged,
        SoakStatistics lookups,
        ClientFigures client,
        ServiceFigures service,
        ServiceFigures afterClose,
        ProcessResources before,
        ProcessResources after) {

    /** In one line. */
    String report() {
        return String.format(
                Locale.ROOT,
                "%s; %d requests, %d connections, %d open at the end, %d after close; permits %d of %d;"
                        + " tokens %d, due %d = start - 10 x %d retries + %d refills;"
                        + " bystanders %s, %d resets of %d explained; %s; replies %s; outcomes %s; unclassified %s;"
                        + " threads %d -> %d; descriptors %d -> %d; heap %s -> %s MiB of %d",
                work.report(),
                service.requests(),
                service.connections(),
                service.open(),
                afterClose.open(),
                client.free(),
                client.permits(),
                client.tokens(),
                client.tokensDue(),
                client.retries(),
                client.refills(),
                lookups.bystanders(),
                lookups.resets(),
                lookups.explainedResets(),
                lookups.overshoots(),
                lookups.replies(),
                lookups.outcomes(),
                lookups.complaints(),
                before.threads().size(),
                after.threads().size(),
                before.descriptors(),
                after.descriptors(),
                before.heapInMebibytes(),
                after.heapInMebibytes(),
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
