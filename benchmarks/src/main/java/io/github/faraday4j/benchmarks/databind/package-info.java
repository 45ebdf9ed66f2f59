/**
 * What a user writes who decodes the endpoint with databind: records of the whole contract, null where nothing came.
 * Fractions are doubles and vocabularies are text, which is cheaper than what the library makes of them.
 */
package io.github.faraday4j.benchmarks.databind;
