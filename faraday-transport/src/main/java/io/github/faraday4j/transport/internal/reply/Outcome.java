package io.github.faraday4j.transport.internal.reply;

import io.github.faraday4j.dataset.Dataset;
import java.util.List;

/** How an attempt ended. A value and no exception, so that no policy can mistake one kind of failure for another. */
public sealed interface Outcome permits Outcome.Answered, Failure {

    /** The datasets came. */
    record Answered(List<Dataset> datasets) implements Outcome {}
}
