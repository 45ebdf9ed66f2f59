package io.github.faraday4j.benchmarks.coldstart;

import java.nio.file.Path;
import java.util.List;

/** How a JVM is started, and the run before that prepares for it. */
enum Mode {
    PLAIN {
        @Override
        List<String> training(Path archive) {
            return List.of();
        }

        @Override
        List<String> options(Path archive) {
            return List.of();
        }
    },
    APP_CDS {
        @Override
        List<String> training(Path archive) {
            return List.of("-XX:ArchiveClassesAtExit=" + archive);
        }

        @Override
        List<String> options(Path archive) {
            return List.of("-XX:SharedArchiveFile=" + archive);
        }
    },
    AOT_CACHE {
        @Override
        List<String> training(Path archive) {
            return List.of("-XX:AOTCacheOutput=" + archive);
        }

        @Override
        List<String> options(Path archive) {
            return List.of("-XX:AOTCache=" + archive);
        }
    };

    /** The options of the run that makes the archive; none if there is no such run. */
    abstract List<String> training(Path archive);

    /** The options of the runs that are measured. */
    abstract List<String> options(Path archive);
}
