package io.github.faraday4j.dataset;

import static io.github.faraday4j.dataset.DatasetMembers.REFERENCE_KEY_COLUMN;
import static io.github.faraday4j.dataset.DatasetMembers.REFERENCE_KEY_COLUMNS;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a dataset that a referenced target may be keyed on. */
final class KeyColumns {

    /** Stands for columns that are there, and whose names cannot be read. */
    private static final String NAMELESS = "";

    private KeyColumns() {}

    /** In their order, the deprecated one last; where one cannot be read, the texts that it holds. */
    static Set<String> of(Dataset dataset) {
        Set<String> columns = new LinkedHashSet<>(dataset.referenceKeyColumns());
        boolean unreadable = areUnreadable(dataset);
        if (unreadable) {
            addTexts(dataset.unknownMembers().get(REFERENCE_KEY_COLUMNS.wireName()), columns);
        }
        dataset.referenceKeyColumn().ifPresent(columns::add);
        if (unreadable) {
            addTexts(dataset.unknownMembers().get(REFERENCE_KEY_COLUMN.wireName()), columns);
            if (columns.isEmpty()) {
                columns.add(NAMELESS);
            }
        }
        return columns;
    }

    static boolean areThere(Dataset dataset) {
        return dataset.has(REFERENCE_KEY_COLUMNS.wireName())
                || dataset.has(REFERENCE_KEY_COLUMN.wireName())
                || areUnreadable(dataset);
    }

    static boolean areUnreadable(Dataset dataset) {
        return dataset.isUnreadable(REFERENCE_KEY_COLUMNS) || dataset.isUnreadable(REFERENCE_KEY_COLUMN);
    }

    private static void addTexts(@Nullable Object raw, Set<String> columns) {
        if (raw instanceof String text) {
            columns.add(text);
        } else if (raw instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof String text) {
                    columns.add(text);
                }
            }
        }
    }
}
