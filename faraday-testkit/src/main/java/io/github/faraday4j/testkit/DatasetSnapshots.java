package io.github.faraday4j.testkit;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Datasets of the real service in a folder of a test, without the data of people.
 *
 * <pre>{@code
 * DatasetSnapshots.write(folder, scope, lookup.datasetsOf(scope)); // once, with a real lookup
 *
 * InMemoryDatasetLookup fake = InMemoryDatasetLookup.create().with(DatasetSnapshots.read(folder));
 * }</pre>
 *
 * <p>There is one file for each scope, the JSON of the service in ASCII, a line for each dataset; equal datasets give
 * equal files. Kept is what the documentation knows and what configures a dataset: names of tables, columns, traits
 * and streams, words, counts and times. Removed are
 *
 * <ul>
 *   <li>the sample;
 *   <li>the values of conditions, fixed values of traits and streams, values that are mapped to others or stand for
 *       none, and SQL;
 *   <li>members that the documentation does not know;
 *   <li>the values of documented members in a shape that it does not know. An empty list, {@code false} or the word
 *       {@code removed} takes the place of such a value and is understood as little, so that nothing looks better than
 *       what was sent;
 *   <li>whatever looks like an e-mail address, wherever it is: {@code address-1} takes its place, and an equal address
 *       has an equal one.
 * </ul>
 *
 * <p>Personal data that somebody has put into a name, or that an error of a dataset quotes without an address, is not
 * recognised: look at a file before it is committed.
 *
 * <p>Needs {@code io.github.faraday4j:faraday-transport}.
 */
public final class DatasetSnapshots {

    private DatasetSnapshots() {}

    /**
     * Writes the datasets of a scope, in place of those written before. A reader finds either the old file or the new.
     *
     * @param directory made, if it is not there
     * @return the paths of what was removed, such as {@code $[0].sample}, never a value; unmodifiable
     * @throws UncheckedIOException if the file cannot be written
     * @throws IllegalArgumentException if a dataset is beyond all limits, such as nested 500 levels deep
     * @throws IllegalStateException if faraday-transport is not on the class path; the message names the artifact
     */
    public static List<String> write(Path directory, ScopeId scope, List<Dataset> datasets) {
        return write(directory, scope, datasets, Set.of());
    }

    /**
     * Writes the datasets of a scope as {@link #write(Path, ScopeId, List)} does, but for some members that are not
     * understood.
     *
     * @param kept names of members that are kept, at any place, where they are in {@code unknownMembers()}. Addresses in
     *     them are replaced all the same
     * @return the paths of what was removed; unmodifiable
     * @throws UncheckedIOException if the file cannot be written
     * @throws IllegalArgumentException if a dataset is beyond all limits, such as nested 500 levels deep
     * @throws IllegalStateException if faraday-transport is not on the class path; the message names the artifact
     */
    public static List<String> write(Path directory, ScopeId scope, List<Dataset> datasets, Collection<String> kept) {
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(scope, "scope");
        List<Dataset> copy = List.copyOf(datasets);
        Redaction redaction = new Redaction(Set.copyOf(kept));
        try {
            String json = SnapshotJson.write(copy, redaction);
            SnapshotFiles.replace(directory, scope, json.getBytes(StandardCharsets.US_ASCII));
        } catch (NoClassDefFoundError e) {
            throw MissingLibrary.transport("A snapshot", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The snapshot of scope " + scope + " could not be written", e);
        }
        return redaction.removed();
    }

    /**
     * Reads the datasets of all scopes of a folder, for {@link InMemoryDatasetLookup#with(Map)} and {@link
     * FaradayStubServer#with(Map)}.
     *
     * @return the datasets by scope, in the order of the file names; unmodifiable
     * @throws UncheckedIOException if the folder or a file cannot be read
     * @throws IllegalArgumentException if a JSON file has no scope id for a name, or holds no datasets
     * @throws IllegalStateException if faraday-transport is not on the class path; the message names the artifact
     */
    public static Map<ScopeId, List<Dataset>> read(Path directory) {
        Map<ScopeId, List<Dataset>> scopes = new LinkedHashMap<>();
        try {
            for (Path file : SnapshotFiles.list(directory)) {
                scopes.put(SnapshotFiles.scopeOf(file), SnapshotJson.read(file));
            }
        } catch (NoClassDefFoundError e) {
            throw MissingLibrary.transport("A snapshot", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The snapshots could not be read", e);
        }
        return Collections.unmodifiableMap(scopes);
    }
}
