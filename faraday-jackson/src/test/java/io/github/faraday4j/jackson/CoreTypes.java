package io.github.faraday4j.jackson;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.dataset.Dataset;
import java.util.List;

/** The types of the packages that core exports, found by looking. */
final class CoreTypes {

    static final List<Class<?>> ALL = find();

    private CoreTypes() {}

    private static List<Class<?>> find() {
        return new ClassFileImporter()
                .importUrl(ScopeId.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(type -> type.getPackageName().equals(ScopeId.class.getPackageName())
                                || type.getPackageName().equals(Dataset.class.getPackageName()))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
