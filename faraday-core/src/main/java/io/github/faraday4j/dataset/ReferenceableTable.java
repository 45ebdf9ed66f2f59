package io.github.faraday4j.dataset;

import io.github.faraday4j.internal.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dataset and one of its columns that a referenced target may be keyed on: what goes into {@code
 * representation.reference} of such a target. Immutable, compares by value.
 */
public final class ReferenceableTable {

    private static final int MAX_SHOWN = 5;

    private final DatasetId datasetId;
    private final String datasetName;
    private final String column;
    private final List<SourceTable> sources;
    private final Set<Caveat> caveats;

    private ReferenceableTable(Dataset dataset, String column, ResolvedSources resolved) {
        this.datasetId = dataset.id();
        this.datasetName = dataset.name();
        this.column = column;
        this.sources = resolved.tables();
        this.caveats = Caveats.of(dataset, column, resolved);
    }

    /**
     * Finds what can be referenced among the datasets of a scope: each pair of a dataset and one of its key columns, in
     * the order of the datasets and then of their columns. The deprecated single key column comes after the others
     * unless it is one of them. Nothing is left out for its caveats.
     *
     * <p>Nor is anything left out, or better than it may be, because it cannot be read. Key columns in an odd shape are
     * those texts that are there, and if there is none, one column without a name; see {@link
     * Caveat#KEY_COLUMN_UNREADABLE}. Of any other member the worst is expected; see {@link Caveat#UNREADABLE}.
     *
     * <p>A merge is followed once, also in a chain of any length, and shares the list of its sources with a merge of
     * the same. Of merges that lead to each other, and have several sources, each is followed anew; so is a merge of
     * several sources without a key column, from each merge that leads to it.
     *
     * @param datasets the datasets of a scope, all of them, so that merges can be followed
     * @return an unmodifiable list
     */
    public static List<ReferenceableTable> among(List<Dataset> datasets) {
        SourceResolver resolver = new SourceResolver(datasets);
        List<ReferenceableTable> tables = new ArrayList<>();
        for (Dataset dataset : datasets) {
            Set<String> keyColumns = KeyColumns.of(dataset);
            if (!keyColumns.isEmpty()) {
                ResolvedSources resolved = resolver.resolve(dataset);
                keyColumns.forEach(column -> tables.add(new ReferenceableTable(dataset, column, resolved)));
            }
        }
        return Collections.unmodifiableList(tables);
    }

    /** The dataset to reference. */
    public DatasetId datasetId() {
        return datasetId;
    }

    /** The dataset's name. */
    public String datasetName() {
        return datasetName;
    }

    /** The column to reference; empty if there is one, but its name cannot be read. */
    public String column() {
        return column;
    }

    /**
     * The tables behind the dataset: one, several for a merge, none for a connector or unknown options. Unmodifiable.
     */
    public List<SourceTable> sources() {
        return Answers.list(sources);
    }

    /** Why it may not be what one wants, in the order of {@link Caveat}; unmodifiable. */
    public Set<Caveat> caveats() {
        return caveats;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferenceableTable that
                && datasetId.equals(that.datasetId)
                && datasetName.equals(that.datasetName)
                && column.equals(that.column)
                && sources.equals(that.sources)
                && caveats.equals(that.caveats);
    }

    @Override
    public int hashCode() {
        return Objects.hash(datasetId, column);
    }

    @Override
    public String toString() {
        return "ReferenceableTable{" + Printable.of(datasetName) + '.' + Printable.of(column) + ", sources="
                + (sources.size() > MAX_SHOWN ? sources.size() : sources) + ", caveats=" + caveats + '}';
    }
}
