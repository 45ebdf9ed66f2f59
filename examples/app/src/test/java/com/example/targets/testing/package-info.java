/** The code of docs/testing.md, so that it compiles and runs. */
package com.example.targets.testing;
