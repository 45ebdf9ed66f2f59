package com.example;

import io.github.faraday4j.jackson.FaradayJackson2Module;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class JacksonWiring {

    // snippet:module-as-a-bean
    /** Boot registers it with its mapper. */
    @Bean
    FaradayJackson2Module faradayJackson2Module() {
        return new FaradayJackson2Module();
    }
    // end
}
