package com.example.targets.readme;

import io.github.faraday4j.ApiErrorException;
import io.github.faraday4j.BadResponseException;
import io.github.faraday4j.DatasetLookupPort;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ScopeNotFoundException;
import io.github.faraday4j.UnavailableException;

final class FailedLookup {

    private final DatasetLookupPort lookup;

    FailedLookup(DatasetLookupPort lookup) {
        this.lookup = lookup;
    }

    // snippet:errors
    String summaryOf(ScopeId scope) {
        try {
            return lookup.datasetsOf(scope).size() + " datasets";
        } catch (ScopeNotFoundException e) {
            return "no such scope";
        } catch (ApiErrorException e) {
            return "refused: " + e.getMessage(); // says what to do, and never holds the key
        } catch (UnavailableException e) {
            return e.isTransient() ? "no answer, try again later" : "no answer: " + e.getMessage();
        } catch (BadResponseException e) {
            return "no answer of Faraday's: " + e.getMessage();
        }
    }
    // end
}
