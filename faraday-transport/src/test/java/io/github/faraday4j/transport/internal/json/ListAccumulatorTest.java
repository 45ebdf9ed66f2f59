package io.github.faraday4j.transport.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListAccumulatorTest {

    private final ListAccumulator lists = new ListAccumulator();

    @Test
    void endInsideOut() {
        lists.add("a");
        int inner = lists.size();
        lists.add("b");
        lists.add("c");
        assertThat(lists.<String>take(inner)).containsExactly("b", "c").isUnmodifiable();
        lists.add("d");
        assertThat(lists.<String>take(0)).containsExactly("a", "d");
        assertThat(lists.size()).isZero();
    }

    @Test
    void mayBeEmpty() {
        lists.add("a");
        assertThat(lists.<String>take(lists.size())).isEmpty();
        assertThat(lists.<String>take(0)).containsExactly("a");
    }

    @Test
    void mayBeOfAnyLength() {
        List<Integer> numbers = IntStream.range(0, 1_000).boxed().toList();
        numbers.forEach(lists::add);
        assertThat(lists.<Integer>take(0)).isEqualTo(numbers);
    }
}
