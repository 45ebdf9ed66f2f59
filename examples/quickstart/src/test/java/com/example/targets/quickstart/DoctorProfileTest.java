package com.example.targets.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The profile that runs the doctor lets its exit code through, as the guide to troubleshooting says. */
class DoctorProfileTest {

    @Test
    void endsMavenAsTheDoctorEnds() throws IOException {
        Matcher profile = Pattern.compile("<id>doctor</id>(.*?)</profile>", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("pom.xml").toAbsolutePath()));

        assertThat(profile.find()).isTrue();
        assertThat(profile.group(1))
                .as("run inside of Maven, where its System.exit is Maven's")
                .contains("<goal>java</goal>", "<mainClass>" + Quickstart.class.getName() + "</mainClass>")
                .contains("<argument>--doctor</argument>")
                .doesNotContain("blockSystemExit", "successCode");
        assertThat(TroubleshootingGuide.read().text())
                .contains("0 if all is well, 1 if the check failed, 2 if a\nsetting is missing or wrong");
    }
}
