package io.github.faraday4j.benchmarks.client;

import io.github.faraday4j.benchmarks.databind.DatasetMapper;
import io.github.faraday4j.benchmarks.databind.DatasetRecord;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Path;

final class RetrofitDatabind implements Client {

    /** The service as Retrofit is told of it. */
    interface Api {

        @GET("scopes/{scope}/datasets")
        Call<List<DatasetRecord>> datasets(
                @Path("scope") String scope,
                @Header("Authorization") String authorization,
                @Header("Accept") String accept);
    }

    private final Api api;

    RetrofitDatabind(String baseUri) {
        this.api = new Retrofit.Builder()
                .baseUrl(baseUri + '/')
                .addConverterFactory(JacksonConverterFactory.create(DatasetMapper.create()))
                .build()
                .create(Api.class);
    }

    @Override
    public Object lookup() throws IOException {
        List<DatasetRecord> body = api.datasets(SCOPE, "Bearer " + API_KEY, "application/json")
                .execute()
                .body();
        return Objects.requireNonNull(body);
    }
}
