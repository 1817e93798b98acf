package com.tableturner.bench;

import java.util.Arrays;

/** Collects durations in nanoseconds and tells their percentiles. */
class Timings {

    private long[] nanos = new long[1024];
    private int count;

    synchronized void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    /** In microseconds. */
    double percentile(double share) {
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) (count * share))] / 1000.0;
    }

    int count() {
        return count;
    }
}
