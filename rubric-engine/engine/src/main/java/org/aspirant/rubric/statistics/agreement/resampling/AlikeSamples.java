package org.aspirant.rubric.statistics.agreement.resampling;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ObjIntConsumer;

/**
 * Samples of a few units, drawn one by one. A sample is a number whose bits hold how many units of
 * each kind there are, and samples with the same number are counted together.
 */
final class AlikeSamples {

    /** An odd number with no pattern in its bits. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final int bits;
    private final int kinds;

    /** Of each unit, what it adds to the number of a sample. */
    private final long[] units;

    /** With open addressing; 0 is free, as no sample is without units. */
    private final long[] slots;

    private final int[] times;
    private final int shift;

    /**
     * No samples.
     *
     * @param units the kind of each
     * @param samples at most so many
     */
    AlikeSamples(int[] units, int kinds, int samples) {
        this.bits = bits(units.length);
        this.kinds = kinds;
        this.units = Arrays.stream(units).mapToLong(kind -> 1L << (bits * kind)).toArray();
        int length = Integer.highestOneBit(samples) * 4;
        this.slots = new long[length];
        this.times = new int[length];
        this.shift = Long.numberOfLeadingZeros(length) + 1;
    }

    /** Whether so many units of so many kinds can be told by a number. */
    static boolean fits(int units, int kinds) {
        return bits(units) * kinds <= Long.SIZE;
    }

    private static int bits(int units) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(units);
    }

    void draw(SplittableRandom random) {
        long sample = 0;
        for (int draw = 0; draw < units.length; draw++) {
            sample += units[random.nextInt(units.length)];
        }
        int slot = (int) ((sample * SPREAD) >>> shift);
        while (slots[slot] != sample && slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = sample;
        times[slot]++;
    }

    /** Hands over how many units of each kind a sample has, and how many samples are alike. */
    void forEach(ObjIntConsumer<long[]> taker) {
        long ones = (1L << bits) - 1;
        long[] drawn = new long[kinds];
        for (int slot = 0; slot < slots.length; slot++) {
            if (times[slot] > 0) {
                for (int kind = 0; kind < kinds; kind++) {
                    drawn[kind] = (slots[slot] >>> (bits * kind)) & ones;
                }
                taker.accept(drawn, times[slot]);
            }
        }
    }
}
