package io.github.faraday4j.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A JVM in which somebody has switched off the check of host names, as SDKs for clouds and for tests are known to do. */
class HostVerificationTest {

    @Test
    void isLeftOnInOurClientsThoughTheJvmSwitchesItOff() throws Exception {
        assertThat(linesOf("-Djdk.internal.httpclient.disableHostnameVerification=true"))
                .containsExactly(
                        "jdk: TLS, 0 requests", "feign: TLS, 0 requests", "a JDK client of the caller's: 1 requests");
    }

    @Test
    void isOnInAllClientsOtherwise() throws Exception {
        assertThat(linesOf("-Dnothing=true"))
                .containsExactly(
                        "jdk: TLS, 0 requests",
                        "feign: TLS, 0 requests",
                        "a JDK client of the caller's: TLS, 0 requests");
    }

    private static List<String> linesOf(String setting) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, setting, "-cp", System.getProperty("java.class.path"), WrongHost.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().filter(line -> line.endsWith(" requests")).toList();
    }
}
