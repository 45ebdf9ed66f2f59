package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.Dataset;
import org.assertj.core.presentation.StandardRepresentation;

/** Shows datasets with all their members, where their own text shows a few. */
final class DatasetRepresentation extends StandardRepresentation {

    @Override
    protected String fallbackToStringOf(Object object) {
        return object instanceof Dataset ? MemberText.ofObject(object) : super.fallbackToStringOf(object);
    }
}
