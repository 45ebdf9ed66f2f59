module com.example.tests {
    requires io.github.faraday4j.testkit;
    requires io.github.faraday4j.transport;
    requires org.assertj.core;
    requires org.junit.jupiter.api;
    requires org.junit.platform.launcher;

    opens com.example.tests to
            org.junit.platform.commons;
}
