package io.github.faraday4j.jackson;

import java.lang.reflect.Type;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

record Jackson3Mapper(ObjectMapper mapper) implements AppMapper {

    static Jackson3Mapper with(UnaryOperator<JsonMapper.Builder> settings) {
        return new Jackson3Mapper(settings.apply(JsonMapper.builder().addModule(new FaradayJackson3Module()))
                .build());
    }

    private JavaType type(Type type) {
        return mapper.constructType(type);
    }

    @Override
    public byte[] writeBytes(Object value, Type type) {
        return mapper.writerFor(type(type)).writeValueAsBytes(value);
    }

    @Override
    public String writeText(Object value, Type type) {
        return mapper.writerFor(type(type)).writeValueAsString(value);
    }

    @Override
    public Object readBytes(byte[] json, Type type) {
        return mapper.readValue(json, type(type));
    }

    @Override
    public Object readText(String json, Type type) {
        return mapper.readValue(json, type(type));
    }

    @Override
    public Object convert(Object value, Type type) {
        return mapper.convertValue(value, type(type));
    }

    @Override
    public Object throughTree(Object value, Type type) {
        return mapper.readerFor(type(type)).readValue(mapper.<JsonNode>valueToTree(value));
    }
}
