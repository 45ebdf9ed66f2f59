/**
 * The use case: which source tables can a referenced target of a scope use? It knows the port and the domain of the
 * library, and nothing of keys, transports or JSON.
 */
package com.example.targets.sources;
