package io.github.faraday4j.transport;

/**
 * Adds headers of the application's own to each request, such as those of a gateway or of a tracer.
 *
 * <pre>{@code
 * FaradayConfig.builder().requestHeaders(request -> request.header("X-Tenant", tenants.current()))
 * }</pre>
 *
 * <p>Asked once an attempt, right before it, by the thread that looks up, so it should be quick: what it takes counts
 * against the deadline. Values are secrets, as the API key is: they are in no message, log line and {@code toString} of
 * the library's.
 */
@FunctionalInterface
public interface RequestHeaders {

    /**
     * Adds headers to one request.
     *
     * <p>If it throws, or sets a header that it may not, the lookup ends with a {@link
     * io.github.faraday4j.RequestHeadersException}, and nothing is sent. Of an exception that it throws only the type is
     * told, since its message may quote a secret.
     *
     * @param request for use during this call only
     */
    void addTo(RequestContext request);
}
