package com.example.targets.readme;

import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.BadResponseException;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.UnavailableException;
import io.github.faraday4j.dataset.Dataset;
import java.util.List;

final class FailedLookup {

    private final DatasetLookupPort lookup;
    private final System.Logger log = System.getLogger("targets");

    FailedLookup(DatasetLookupPort lookup) {
        this.lookup = lookup;
    }

    // snippet:errors
    List<Dataset> datasetsOrNone(ScopeId scope) {
        try {
            return lookup.datasetsOf(scope);
        } catch (ScopeNotFoundException e) {
            return List.of(); // somebody deleted it
        } catch (UnavailableException e) {
            log.log(System.Logger.Level.WARNING, "transient: " + e.isTransient(), e);
            return List.of();
        } catch (ApiErrorException | BadResponseException e) {
            throw e; // the message says what to do, and holds no secrets
        }
    }
    // end
}
