package io.github.faraday4j.benchmarks.client;

import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.jackson.JacksonDecoder;
import feign.okhttp.OkHttpClient;
import io.github.faraday4j.benchmarks.databind.DatasetMapper;
import io.github.faraday4j.benchmarks.databind.DatasetRecord;
import java.util.List;

final class FeignDatabind implements Client {

    /** The service as Feign is told of it. */
    interface Api {

        @RequestLine("GET /scopes/{scope}/datasets")
        @Headers("Accept: application/json")
        List<DatasetRecord> datasets(@Param("scope") String scope);
    }

    private final Api api;

    FeignDatabind(String baseUri) {
        this.api = Feign.builder()
                .client(new OkHttpClient())
                .decoder(new JacksonDecoder(DatasetMapper.create()))
                .requestInterceptor(request -> request.header("Authorization", "Bearer " + API_KEY))
                .target(Api.class, baseUri);
    }

    @Override
    public Object lookup() {
        return api.datasets(SCOPE);
    }
}
