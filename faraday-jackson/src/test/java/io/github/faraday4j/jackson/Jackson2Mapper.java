package io.github.faraday4j.jackson;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.function.UnaryOperator;

record Jackson2Mapper(ObjectMapper mapper) implements AppMapper {

    static Jackson2Mapper with(UnaryOperator<JsonMapper.Builder> settings) {
        return new Jackson2Mapper(settings.apply(JsonMapper.builder().addModule(new FaradayJackson2Module()))
                .build());
    }

    private JavaType type(Type type) {
        return mapper.constructType(type);
    }

    @Override
    public byte[] writeBytes(Object value, Type type) throws IOException {
        return mapper.writerFor(type(type)).writeValueAsBytes(value);
    }

    @Override
    public String writeText(Object value, Type type) throws IOException {
        return mapper.writerFor(type(type)).writeValueAsString(value);
    }

    @Override
    public Object readBytes(byte[] json, Type type) throws IOException {
        return mapper.readValue(json, type(type));
    }

    @Override
    public Object readText(String json, Type type) throws IOException {
        return mapper.readValue(json, type(type));
    }

    @Override
    public Object convert(Object value, Type type) {
        return mapper.convertValue(value, type(type));
    }

    @Override
    public Object throughTree(Object value, Type type) throws IOException {
        return mapper.readerFor(type(type)).readValue(mapper.<JsonNode>valueToTree(value));
    }
}
