package io.github.faraday4j.transport.feign;

import feign.Request;
import feign.RequestTemplate;
import feign.Target;

/** Goes where the call says. Feign's own target for that case wants a scheme in lower case. */
final class ExchangeTarget implements Target<FaradayApi> {

    @Override
    public Class<FaradayApi> type() {
        return FaradayApi.class;
    }

    @Override
    public String name() {
        return "faraday";
    }

    @Override
    public String url() {
        throw new UnsupportedOperationException("the URI comes with each call");
    }

    @Override
    public Request apply(RequestTemplate template) {
        return template.request();
    }
}
