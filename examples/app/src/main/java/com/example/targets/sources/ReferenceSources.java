package com.example.targets.sources;

import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.FaradayException;
import io.github.faraday4j.ScopeId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers which source tables a referenced target of a scope can use. Safe for use by several threads.
 *
 * <p>People choose a source while they fill in a form, so an earlier answer is better than none: it is given, and
 * marked,
 * when the service fails for a moment. Failures that would come again are the caller's to see.
 */
public final class ReferenceSources {

    private final DatasetLookupPort lookup;
    private final Map<ScopeId, ReferenceChoices> lastKnown = new ConcurrentHashMap<>();

    /** Makes the use case over whatever finds datasets. */
    public ReferenceSources(DatasetLookupPort lookup) {
        this.lookup = Objects.requireNonNull(lookup, "lookup");
    }

    /**
     * Finds the choices of a scope.
     *
     * @throws FaradayException if the lookup failed, unless it may soon succeed and the scope was answered before
     */
    public ReferenceChoices of(ScopeId scope) {
        try {
            ReferenceChoices choices = ReferenceChoices.among(lookup.datasetsOf(scope));
            lastKnown.put(scope, choices);
            return choices;
        } catch (FaradayException e) {
            ReferenceChoices known = lastKnown.get(scope);
            if (known == null || !e.isTransient()) {
                throw e;
            }
            return known.asStale();
        }
    }
}
