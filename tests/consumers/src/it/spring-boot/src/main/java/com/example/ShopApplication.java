package com.example;

import io.github.faraday4j.transport.DatasetLookupAdapter;
import io.github.faraday4j.transport.DatasetLookups;
import io.github.faraday4j.transport.FaradayConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class ShopApplication {

    public static void main(String[] args) {
        SpringApplication.run(ShopApplication.class, args);
    }

    /** Spring closes it when the application ends. */
    @Bean
    DatasetLookupAdapter datasetLookup(
            @Value("${faraday.api-key}") String apiKey,
            @Value("${faraday.base-uri}") String baseUri,
            @Value("${faraday.transport}") String transport) {
        return DatasetLookups.open(FaradayConfig.builder()
                .apiKey(apiKey)
                .baseUri(baseUri)
                .transport(transport)
                .build());
    }
}
