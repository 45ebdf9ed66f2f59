/** Meters of lookups: what the library tells a listener, counted and timed with Micrometer. */
package com.example.targets.metrics;
