package io.github.faraday4j.testkit.apache;

import io.github.faraday4j.transport.spi.TransportFault;
import java.io.IOException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;

/** Tells the refusal of a proxy, which the client hands on as if it were a reply of the service. */
final class TunnelCheck {

    private static final String CONNECTED = TunnelCheck.class.getName();

    private TunnelCheck() {}

    static ClassicHttpResponse tell(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        scope.clientContext.removeAttribute(CONNECTED);
        ClassicHttpResponse response = chain.proceed(request, scope);
        if (scope.clientContext.getAttribute(CONNECTED) == null) {
            response.close();
            throw TransportFault.refusedByProxy(response.getCode());
        }
        return response;
    }

    /** Is asked only when there is a connection to the service. */
    static ClassicHttpResponse note(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        scope.clientContext.setAttribute(CONNECTED, Boolean.TRUE);
        return chain.proceed(request, scope);
    }
}
