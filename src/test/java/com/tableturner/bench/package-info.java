/** Measures what the README claims; run by {@code bin/bench}, not part of the tests. */
package com.tableturner.bench;
