package org.aspirant.practicelms.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimingsTest {

    /** Nearest rank: the 99th percentile of 1 to 200 is the 198th. */
    @Test
    void percentilesAreOfNearestRank() {
        var timings = new Timings();
        for (int at = 200; at >= 1; at--) {
            timings.add(at * 1_000_000L);
        }

        assertThat(timings.percentile(0.5)).isEqualTo(100);
        assertThat(timings.percentile(0.99)).isEqualTo(198);
        assertThat(timings.percentile(0.999)).isEqualTo(200);
        assertThat(timings.percentile(1)).isEqualTo(200);
    }

    @Test
    void ofNothingItIsZeroAndManyAreKept() {
        var timings = new Timings();
        assertThat(timings.percentile(0.5)).isZero();

        for (int at = 0; at < 10_000; at++) {
            timings.add(3_000_000);
        }
        assertThat(timings.count()).isEqualTo(10_000);
        assertThat(timings.percentile(0.999)).isEqualTo(3);
    }
}
