package io.github.faraday4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.faraday4j.dataset.Dataset;
import io.github.faraday4j.dataset.DatasetId;
import io.github.faraday4j.dataset.ReferenceableTable;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What Java serialisation takes is what an exception carries; a dataset is stored as JSON. */
class SerializationTest {

    private static final Dataset DATASET = Dataset.builder()
            .id("8cd2dcf6-f2b3-4318-b8b3-eb19ab18d29d")
            .name("Orders")
            .referenceKeyColumn("k")
            .build();

    @Test
    void takesExceptionsAndWhatTheyCarryAndNothingElse() {
        Set<String> serializable = Set.of(
                ApiError.class.getName(),
                CallTrace.class.getName(),
                DatasetId.class.getName(),
                ErrorCode.class.getName(),
                ScopeId.class.getName(),
                ValidationError.class.getName());
        List<JavaClass> types = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackagesOf(ScopeId.class, Dataset.class).stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.isEnum() && !type.isAssignableTo(Throwable.class))
                        .toList();
        assertThat(types).hasSizeGreaterThan(50).allSatisfy(type -> assertThat(type.isAssignableTo(Serializable.class))
                .as(type.getName())
                .isEqualTo(serializable.contains(type.getName())));
    }

    @Test
    void refusesADatasetByName() {
        for (Object refused : List.of(DATASET, ReferenceableTable.among(List.of(DATASET)), DATASET.status())) {
            assertThatThrownBy(() -> Serialized.copyOf(refused))
                    .hasRootCauseInstanceOf(NotSerializableException.class)
                    .rootCause()
                    .hasMessageStartingWith("io.github.faraday4j.dataset.");
        }
    }
}
