/** The code of the README, so that it compiles. */
package com.example.targets.readme;
