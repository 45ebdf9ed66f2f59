/** The composition root: the only package that knows that datasets come from a service. */
package com.example.targets.wiring;
