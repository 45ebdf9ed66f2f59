package io.github.faraday4j.reliability.soak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServiceFiguresTest {

    @Test
    void areReadAsTheyWereWritten() {
        ServiceFigures figures = new ServiceFigures(1, 2, 3, 4, 5);

        assertThat(ServiceFigures.parse(figures.line())).isEqualTo(figures);
    }
}
