/** A program around the example application: start at {@link com.example.targets.quickstart.Quickstart}. */
@NullMarked
package com.example.targets.quickstart;

import org.jspecify.annotations.NullMarked;
