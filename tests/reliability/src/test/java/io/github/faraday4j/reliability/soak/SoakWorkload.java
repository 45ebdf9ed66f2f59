package io.github.faraday4j.reliability.soak;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How often the service of a soak does what.
 *
 * @param percentOfFaults the others are answers
 * @param faults as often as each other
 * @param timeOfSlowOnes how long a lookup may take that meets a slow reply
 */
record SoakWorkload(int percentOfFaults, List<SoakReply> faults, Duration timeOfSlowOnes) {

    /** The same, but that slow replies take no longer than this. */
    SoakWorkload within(Duration time) {
        return new SoakWorkload(percentOfFaults, faults, time);
    }

    SoakReply draw(SplittableRandom random) {
        return random.nextInt(100) < percentOfFaults ? faults.get(random.nextInt(faults.size())) : SoakReply.ANSWER;
    }
}
