package org.aspirant.practicelms.load;

import java.util.Arrays;

/** How long each of many things took; all are kept, so percentiles are exact. For many threads. */
final class Timings {

    private static final int NANOS = 1_000_000;
    private static final int FIRST = 1 << 12;

    private int[] micros = new int[FIRST];
    private int count;

    synchronized void add(long nanos) {
        if (count == micros.length) {
            micros = Arrays.copyOf(micros, count * 2);
        }
        micros[count++] = (int) Math.min(nanos / 1000, Integer.MAX_VALUE);
    }

    synchronized int count() {
        return count;
    }

    /**
     * The least time that this share of all did not take longer than, in milliseconds (nearest
     * rank); 0 if there is none.
     *
     * @param share over 0, at most 1
     */
    synchronized double percentile(double share) {
        if (count == 0) {
            return 0;
        }
        int[] sorted = Arrays.copyOf(micros, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * count);
        return sorted[Math.max(rank, 1) - 1] * 1000.0 / NANOS;
    }
}
