package com.example.targets.testing;

/** Stands in for the annotations of Spring, which is no dependency here; enough to compile against, and no more. */
final class SpringStandIns {

    private SpringStandIns() {}

    @interface TestConfiguration {}

    @interface Bean {}

    @interface Primary {}

    @interface Autowired {}
}
