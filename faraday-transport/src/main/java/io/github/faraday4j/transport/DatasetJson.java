package io.github.faraday4j.transport;

import io.github.faraday4j.CallTrace;
import io.github.faraday4j.MalformedResponseException;
import io.github.faraday4j.MalformedResponseException.Kind;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.transport.internal.json.DatasetListCodec;
import io.github.faraday4j.transport.internal.json.MalformedJsonException;
import io.github.faraday4j.transport.internal.json.PassedLimit;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The JSON of {@code GET /v1/scopes/{scope_id}/datasets}, in both directions.
 *
 * <p>The envelope is strict: one JSON array of objects, each with a UUID as {@code id}, in UTF-8, and nothing after it.
 * Members are tolerant: one that is unknown, or has a shape that the contract does not know, is kept raw in {@code
 * unknownMembers()}. Nothing is lost: decoding and encoding again gives the same JSON, up to the order of members and
 * to spellings that mean the same, such as {@code null} and absent, {@code 1} and {@code 1.0}, or two forms of one
 * instant. Of equal member names the last one counts. Half a surrogate pair, escaped, is kept in a value; in a member
 * name it is a {@link MalformedResponseException}.
 */
public final class DatasetJson {

    private DatasetJson() {}

    /**
     * Decodes a list of datasets, within the default limits.
     *
     * @return an unmodifiable list
     * @throws MalformedResponseException if the envelope is broken or a limit is passed, with the path to where
     */
    public static List<Dataset> decode(byte[] json) {
        return decode(json, ResponseLimits.ofDefaults());
    }

    /**
     * Decodes a list of datasets.
     *
     * @return an unmodifiable list
     * @throws MalformedResponseException if the envelope is broken or a limit is passed, with the path to where
     */
    public static List<Dataset> decode(byte[] json, ResponseLimits limits) {
        if (json.length > limits.maxBodyBytes()) {
            throw new MalformedResponseException(
                    Kind.LIMIT, "$", PassedLimit.of("maxBodyBytes", limits.maxBodyBytes()), CallTrace.NONE);
        }
        try {
            return new DatasetListCodec(limits).read(json, json.length);
        } catch (MalformedJsonException e) {
            throw new MalformedResponseException(e.kind(), e.path(), e.problem(), CallTrace.NONE);
        }
    }

    /**
     * Decodes a list of datasets, within the default limits. Reads the stream to its end, or to where the limit is
     * passed, and leaves it open.
     *
     * @return an unmodifiable list
     * @throws IOException if the stream cannot be read
     * @throws MalformedResponseException if the envelope is broken or a limit is passed, with the path to where
     */
    public static List<Dataset> decode(InputStream json) throws IOException {
        return decode(json.readNBytes(ResponseLimits.ofDefaults().maxBodyBytes() + 1));
    }

    /**
     * Encodes datasets as the service would, known members first and in alphabetical order; ASCII throughout. Limits
     * are
     * for decoding: what was built beyond them, such as a number of 70 digits, is written all the same.
     */
    public static byte[] encode(List<Dataset> datasets) {
        return DatasetListCodec.write(datasets);
    }
}
