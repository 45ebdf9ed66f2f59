package com.example.jackson.three;

import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.jackson.FaradayJackson3Module;
import io.github.faraday4j.transport.DatasetJson;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads a dataset with its own mapper. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        JsonMapper mapper = JsonMapper.builder().addModule(new FaradayJackson3Module()).build();
        Dataset dataset =
                DatasetJson.decode(args[0].getBytes(StandardCharsets.UTF_8)).get(0);
        Dataset read = mapper.readValue(mapper.writeValueAsBytes(dataset), Dataset.class);
        System.out.println(read.equals(dataset) ? dataset.name() + " came back" : "something else came back");
    }
}
