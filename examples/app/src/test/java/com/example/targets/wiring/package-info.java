/** What surrounds the composition root: the settings of a JVM. */
package com.example.targets.wiring;
