package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetColumn;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.ReferenceableTable;
import io.github.faraday4j.dataset.SourceTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a dataset. No message shows its sample. Not safe for use by several threads. */
public final class DatasetAssert extends AbstractAssert<DatasetAssert, Dataset> {

    DatasetAssert(@Nullable Dataset actual) {
        super(actual, DatasetAssert.class);
    }

    /** Checks that all these columns were detected, in any order, others beside them allowed. */
    public DatasetAssert hasColumns(String... names) {
        isNotNull();
        List<String> detected = actual.detectedColumns().stream()
                .map(DatasetColumn::name)
                .flatMap(Optional::stream)
                .toList();
        return containsAll("detected columns", detected, List.of(names));
    }

    /**
     * Checks that a referenced target may be keyed on all these columns, in any order, others beside them allowed. The
     * deprecated single key column counts.
     */
    public DatasetAssert hasKeyColumns(String... names) {
        isNotNull();
        return containsAll("key columns", keyColumns(), List.of(names));
    }

    private DatasetAssert containsAll(String what, List<String> found, List<String> expected) {
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            failWithMessage(
                    "%nExpecting %s%nto have the %s %s%nbut it has %s, not %s", name(), what, expected, found, missing);
        }
        return this;
    }

    /** Checks the status. */
    public DatasetAssert hasStatus(DatasetStatus status) {
        isNotNull();
        if (!actual.status().equals(status)) {
            failWithMessage(
                    "%nExpecting %s%nto have the status %s but it is %s%s", name(), status, actual.status(), reason());
        }
        return this;
    }

    private String reason() {
        return actual.statusError().map(error -> ", because: " + error).orElse("");
    }

    /**
     * Checks where its data comes from.
     *
     * @param location name of the table, path of the files, or directory of the upload: {@link SourceTable#location()}.
     *     For a merge look at {@link ReferenceableTable} among all datasets of the scope instead
     */
    public DatasetAssert hasSourceTable(String location) {
        isNotNull();
        Optional<String> found = SourceLocation.of(actual);
        if (!found.equals(Optional.of(location))) {
            failWithMessage(
                    "%nExpecting %s%nto read from %s but its options are of the type %s and %s",
                    name(),
                    location,
                    actual.options().type(),
                    found.map(other -> "name " + other).orElse("name no table, files or upload"));
        }
        return this;
    }

    /** Checks that a referenced target may be keyed on one of its columns at least, whatever its status. */
    public DatasetAssert isReferenceable() {
        isNotNull();
        if (keyColumns().isEmpty()) {
            failWithMessage(
                    "%nExpecting %s%nto be referenceable but it has no key column: reference_key_columns and"
                            + " reference_key_column are both absent",
                    name());
        }
        return this;
    }

    private List<String> keyColumns() {
        Set<String> columns = new LinkedHashSet<>(actual.referenceKeyColumns());
        actual.referenceKeyColumn().ifPresent(columns::add);
        return List.copyOf(columns);
    }

    private String name() {
        return "dataset \"" + actual.name() + "\" (" + actual.id() + ')';
    }
}
