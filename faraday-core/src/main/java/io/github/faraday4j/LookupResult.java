package io.github.faraday4j;

import io.github.faraday4j.dataset.Dataset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The end of the lookup of one scope among many: its datasets or its failure. Immutable. */
public final class LookupResult {

    private final List<Dataset> datasets;
    private final @Nullable FaradayException failure;

    private LookupResult(List<Dataset> datasets, @Nullable FaradayException failure) {
        this.datasets = datasets;
        this.failure = failure;
    }

    /** Returns the result of a lookup that was answered. */
    public static LookupResult of(List<Dataset> datasets) {
        // Not the copy itself, which may not be asked for null.
        return new LookupResult(Collections.unmodifiableList(new ArrayList<>(List.copyOf(datasets))), null);
    }

    /** Returns the result of a lookup that failed. */
    public static LookupResult failed(FaradayException failure) {
        return new LookupResult(List.of(), Objects.requireNonNull(failure, "failure"));
    }

    /** Returns true if there are datasets, be they none. */
    public boolean isSuccess() {
        return failure == null;
    }

    /**
     * The datasets in the order of the service; unmodifiable, empty if the scope has none.
     *
     * @throws FaradayException the failure, if it failed
     */
    public List<Dataset> datasets() {
        if (failure != null) {
            throw failure;
        }
        return datasets;
    }

    /** The failure; absent if it was answered. */
    public Optional<FaradayException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Equal are results of equal datasets, or of the same failure. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LookupResult that
                && datasets.equals(that.datasets)
                && Objects.equals(failure, that.failure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(datasets, failure);
    }

    /** The number of datasets, or the failure. */
    @Override
    public String toString() {
        return "LookupResult{" + (failure == null ? "datasets=" + datasets.size() : failure.toString()) + '}';
    }
}
