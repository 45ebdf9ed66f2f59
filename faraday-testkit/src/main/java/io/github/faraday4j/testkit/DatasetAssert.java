package io.github.faraday4j.testkit;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetColumn;
import io.github.faraday4j.dataset.DatasetOptions;
import io.github.faraday4j.dataset.DatasetStatus;
import io.github.faraday4j.dataset.ReferenceableTable;
import io.github.faraday4j.dataset.SourceTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a dataset. No message shows its sample. Not safe for use by several threads. */
public final class DatasetAssert extends AbstractAssert<DatasetAssert, Dataset> {

    private static final String UNREADABLE = "unreadable, see unknownMembers()";

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
        return containsAll("detected columns", detected, List.of(names), "detected_columns");
    }

    /**
     * Checks that a referenced target may be keyed on all these columns, in any order, others beside them allowed. The
     * deprecated single key column counts.
     */
    public DatasetAssert hasKeyColumns(String... names) {
        isNotNull();
        return containsAll(
                "key columns", keyColumns(), List.of(names), "reference_key_columns", "reference_key_column");
    }

    private DatasetAssert containsAll(String what, List<String> found, List<String> expected, String... wireNames) {
        List<String> unreadable = unreadable(wireNames);
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            failWithMessage(
                    "%nExpecting %s%nto have the %s %s%nbut it has %s, not %s%s",
                    name(),
                    what,
                    expected,
                    found,
                    missing,
                    unreadable.isEmpty() ? "" : "; not all of " + unreadable + " is readable, see unknownMembers()");
        }
        return this;
    }

    /**
     * Checks that all members are equal, those that are not documented among them. The message has a line for each wire
     * name that differs, such as {@code options.table_name}, with both values; {@code ****} stands for what may be the
     * data of people.
     */
    public DatasetAssert hasSameMembersAs(Dataset expected) {
        Objects.requireNonNull(expected, "expected");
        isNotNull();
        if (!actual.equals(expected)) {
            failWithMessage(
                    "%nExpecting %s%nto have the same members as %s%nbut these differ:%n  %s",
                    name(), name(expected), String.join("\n  ", DatasetDifferences.between(actual, expected)));
        }
        return this;
    }

    /** Checks the status. */
    public DatasetAssert hasStatus(DatasetStatus status) {
        isNotNull();
        if (!actual.status().equals(status)) {
            failWithMessage(
                    "%nExpecting %s%nto have the status %s but it is %s%s",
                    name(), status, unreadable("status").isEmpty() ? actual.status() : UNREADABLE, reason());
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
                    "%nExpecting %s%nto read from %s but its options are %s",
                    name(), location, unreadable("options").isEmpty() ? shownOptions(found) : UNREADABLE);
        }
        return this;
    }

    private String shownOptions(Optional<String> found) {
        DatasetOptions options = actual.options();
        List<String> unreadable =
                unreadableIn(options.unknownMembers(), "table_name", "prefix", "upload_directory", "merge");
        return "of the type " + (options.unknownMembers().containsKey("type") ? UNREADABLE : options.type()) + " and "
                + found.map(other -> "name " + other)
                        .orElse(
                                unreadable.isEmpty()
                                        ? "name no table, files or upload"
                                        : "have " + unreadable + ", which is " + UNREADABLE);
    }

    /** Checks that a referenced target may be keyed on one of its columns at least, whatever its status. */
    public DatasetAssert isReferenceable() {
        isNotNull();
        if (keyColumns().isEmpty()) {
            List<String> unreadable = unreadable("reference_key_columns", "reference_key_column");
            failWithMessage(
                    "%nExpecting %s%nto be referenceable but it has no key column%s",
                    name(),
                    unreadable.isEmpty()
                            ? ": reference_key_columns and reference_key_column are both absent"
                            : " that is readable: " + unreadable + " was sent in another shape, see unknownMembers()");
        }
        return this;
    }

    private List<String> unreadable(String... wireNames) {
        return unreadableIn(actual.unknownMembers(), wireNames);
    }

    private static List<String> unreadableIn(Map<String, ?> unknownMembers, String... wireNames) {
        return Stream.of(wireNames).filter(unknownMembers::containsKey).toList();
    }

    private List<String> keyColumns() {
        Set<String> columns = new LinkedHashSet<>(actual.referenceKeyColumns());
        actual.referenceKeyColumn().ifPresent(columns::add);
        return List.copyOf(columns);
    }

    private String name() {
        return name(actual);
    }

    private static String name(Dataset dataset) {
        return "dataset \"" + dataset.name() + "\" (" + dataset.id() + ')';
    }
}
