package io.github.faraday4j.jackson;

import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import java.util.Set;

/** The types of the library that are refused. Of Jackson's own accord some would be written in part, and none be read. */
final class OwnTypes {

    private static final Set<String> PACKAGES = Set.of(ScopeId.class.getPackageName(), Dataset.class.getPackageName());

    private OwnTypes() {}

    /** Whether Jackson is kept from a type. Exceptions and enums are left to it. */
    static boolean areRefused(Class<?> type) {
        return PACKAGES.contains(type.getPackageName())
                && type != Dataset.class
                && TextType.find(type) == null
                && !type.isEnum()
                && !Throwable.class.isAssignableFrom(type);
    }

    static String refusal(Class<?> type) {
        return type.getSimpleName()
                + " has no JSON of its own. Use the whole Dataset, or copy what is needed of it into a"
                + " type of the application.";
    }
}
