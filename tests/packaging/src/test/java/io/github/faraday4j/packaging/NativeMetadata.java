package io.github.faraday4j.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a jar tells the builder of a native image, a line for each thing that it lists. */
final class NativeMetadata {

    static final List<String> ARTIFACTS = List.of(
            "faraday-core", "faraday-transport", "faraday-transport-jdk", "faraday-transport-feign", "faraday-testkit");

    private final String artifact;
    private final Set<String> lines = new TreeSet<>();

    private NativeMetadata(String artifact) {
        this.artifact = artifact;
    }

    /** As newer builders read it, from one file. */
    static Set<String> current(String artifact) throws IOException {
        NativeMetadata metadata = new NativeMetadata(artifact);
        JsonNode file = metadata.file("reachability-metadata");
        for (JsonNode entry : file.path("reflection")) {
            JsonNode type = entry.get("type");
            if (type.has("proxy")) {
                metadata.lines.add("proxy " + texts(type.get("proxy")));
            } else {
                metadata.type(type.asText(), entry);
            }
        }
        file.path("resources")
                .forEach(entry ->
                        metadata.lines.add("resource " + entry.get("glob").asText()));
        return metadata.lines;
    }

    /** As builders before JDK 23 read it, from a file for each kind. */
    static Set<String> older(String artifact) throws IOException {
        NativeMetadata metadata = new NativeMetadata(artifact);
        metadata.file("reflect-config")
                .forEach(entry -> metadata.type(entry.get("name").asText(), entry));
        metadata.file("proxy-config").forEach(entry -> metadata.lines.add("proxy " + texts(entry.get("interfaces"))));
        metadata.file("serialization-config")
                .path("types")
                .forEach(entry ->
                        metadata.lines.add("serializable " + entry.get("name").asText()));
        for (JsonNode entry : metadata.file("resource-config").path("resources").path("includes")) {
            metadata.lines.add("resource " + entry.get("pattern").asText().replaceAll("\\\\[QE]", ""));
        }
        return metadata.lines;
    }

    /** Of all artifacts, as newer builders read it. */
    static Set<String> ofAll() throws IOException {
        Set<String> all = new TreeSet<>();
        for (String artifact : ARTIFACTS) {
            all.addAll(current(artifact));
        }
        return all;
    }

    private JsonNode file(String name) throws IOException {
        String path = "/META-INF/native-image/io.github.faraday4j/" + artifact + '/' + name + ".json";
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream file = NativeMetadata.class.getResourceAsStream(path)) {
            return file == null ? mapper.createArrayNode() : mapper.readTree(file);
        }
    }

    private void type(String name, JsonNode entry) {
        if (entry.path("serializable").asBoolean()) {
            lines.add("serializable " + name);
        } else if (!entry.has("methods")) {
            lines.add("type " + name);
        }
        for (JsonNode method : entry.path("methods")) {
            lines.add("method " + name + '.' + method.get("name").asText() + texts(method.get("parameterTypes")));
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
