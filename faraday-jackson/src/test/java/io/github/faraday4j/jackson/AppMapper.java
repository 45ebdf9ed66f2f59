package io.github.faraday4j.jackson;

import java.lang.reflect.Type;

/** A mapper of an application, of either Jackson. */
interface AppMapper {

    byte[] writeBytes(Object value, Type type) throws Exception;

    String writeText(Object value, Type type) throws Exception;

    Object readBytes(byte[] json, Type type) throws Exception;

    Object readText(String json, Type type) throws Exception;

    Object convert(Object value, Type type) throws Exception;

    /** Writes a value into a tree and reads it from there. */
    Object throughTree(Object value, Type type) throws Exception;
}
