package org.aspirant.rubric.statistics.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Bootstrap intervals: {@value #RESAMPLES} samples of as many units as there are, drawn with
 * replacement; the same for the same seed. Units of one kind are drawn together, so the time grows
 * with kinds and not with units.
 *
 * @see <a href="https://doi.org/10.1214/aos/1176344552">B. Efron (1979), Bootstrap methods: another
 *     look at the jackknife, Annals of Statistics 7(1), 1-26</a>
 */
final class Resampling {

    static final int RESAMPLES = 1_000;

    /** Up to so many units it is quicker to draw them one by one. */
    private static final int FEW_UNITS = 32;

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final int samples;
    private final SplittableRandom random;

    /**
     * A source of samples.
     *
     * @param about what is sampled, so that one thing's samples do not depend on what else there is
     */
    Resampling(long seed, String... about) {
        this(RESAMPLES, seed, about);
    }

    /**
     * A source of samples.
     *
     * @param samples how many; with none there are no intervals
     */
    Resampling(int samples, long seed, String... about) {
        this.samples = samples;
        long mixed = FNV_BASIS ^ seed;
        for (String part : about) {
            for (int at = 0; at < part.length(); at++) {
                mixed = (mixed ^ part.charAt(at)) * FNV_PRIME;
            }
            mixed = (mixed ^ '\n') * FNV_PRIME;
        }
        random = new SplittableRandom(mixed);
    }

    /** What is computed of each sample. */
    interface Figures {

        /** How many figures there are. */
        int count();

        /**
         * Computes them.
         *
         * @param drawn how many units of each kind are in the sample
         * @param into gets the figures, not a number for one that is undefined
         */
        void compute(long[] drawn, double[] into);
    }

    /**
     * The interval of each coefficient.
     *
     * @param kinds how many units there are of each kind
     * @param coefficients computes all from how many there are in a sample, always the same number
     * @return as for figures
     */
    List<@Nullable Interval> intervals(
            long[] kinds, Function<long[], List<Coefficient>> coefficients) {
        int count = coefficients.apply(kinds).size();
        return intervals(
                kinds,
                new Figures() {
                    @Override
                    public int count() {
                        return count;
                    }

                    @Override
                    public void compute(long[] drawn, double[] into) {
                        var found = coefficients.apply(drawn);
                        for (int at = 0; at < count; at++) {
                            into[at] = found.get(at).value().orElse(Double.NaN);
                        }
                    }
                });
    }

    /**
     * The interval of each figure.
     *
     * @param kinds how many units there are of each kind
     * @return in the order of the figures; null for one that is defined in less than half of the
     *     samples, and for all if there are not two units
     */
    List<@Nullable Interval> intervals(long[] kinds, Figures figures) {
        double[][] values = new double[figures.count()][samples];
        int[] defined = new int[values.length];
        double[] found = new double[values.length];
        long units = Arrays.stream(kinds).sum();
        int[] few = units <= FEW_UNITS ? unitByUnit(kinds) : new int[0];
        for (int sample = 0; sample < samples && units > 1; sample++) {
            figures.compute(
                    units <= FEW_UNITS ? drawFew(few, kinds.length) : draw(kinds, units), found);
            for (int at = 0; at < found.length; at++) {
                if (!Double.isNaN(found[at])) {
                    values[at][defined[at]++] = found[at];
                }
            }
        }
        List<@Nullable Interval> intervals = new ArrayList<>();
        for (int at = 0; at < found.length; at++) {
            intervals.add(
                    samples == 0 || defined[at] * 2 < samples
                            ? null
                            : Interval.ofResamples(Arrays.copyOf(values[at], defined[at])));
        }
        return intervals;
    }

    /** The kind of each unit. */
    private static int[] unitByUnit(long[] kinds) {
        return IntStream.range(0, kinds.length)
                .flatMap(kind -> IntStream.range(0, (int) kinds[kind]).map(unit -> kind))
                .toArray();
    }

    private long[] drawFew(int[] units, int kinds) {
        long[] drawn = new long[kinds];
        for (int draw = 0; draw < units.length; draw++) {
            drawn[units[random.nextInt(units.length)]]++;
        }
        return drawn;
    }

    private long[] draw(long[] kinds, long units) {
        long[] drawn = new long[kinds.length];
        long left = units;
        long unseen = units;
        for (int kind = 0; kind < kinds.length && left > 0; kind++) {
            if (kinds[kind] > 0) {
                drawn[kind] = Binomial.draw(random, left, (double) kinds[kind] / unseen);
                left -= drawn[kind];
                unseen -= kinds[kind];
            }
        }
        return drawn;
    }
}
