package com.example.targets.testing;

import java.util.function.Supplier;

/** Stands in for the annotations of Spring, which is no dependency here; enough to compile against, and no more. */
final class SpringStandIns {

    private SpringStandIns() {}

    @interface TestConfiguration {}

    @interface Bean {}

    @interface Primary {}

    @interface Autowired {}

    @interface SpringBootTest {}

    @interface DynamicPropertySource {}

    interface DynamicPropertyRegistry {

        void add(String name, Supplier<Object> value);
    }
}
