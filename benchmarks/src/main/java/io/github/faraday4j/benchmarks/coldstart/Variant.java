package io.github.faraday4j.benchmarks.coldstart;

/** A JVM and the way it is started: a column of the report. */
record Variant(String title, Jvm jvm, Mode mode) {}
