package org.aspirant.rubric.statistics.agreement.resampling;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Bootstrap intervals: {@value #RESAMPLES} samples of as many units as there are, drawn with
 * replacement; the same for the same seed. Units of one kind are drawn together, so the time grows
 * with kinds and not with units.
 *
 * @see <a href="https://doi.org/10.1214/aos/1176344552">B. Efron (1979), Bootstrap methods: another
 *     look at the jackknife, Annals of Statistics 7(1), 1-26</a>
 */
public final class Resampling {

    public static final int RESAMPLES = 1_000;

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
    public Resampling(long seed, String... about) {
        this(RESAMPLES, seed, about);
    }

    /**
     * A source of samples.
     *
     * @param samples how many; with none there are no intervals
     */
    public Resampling(int samples, long seed, String... about) {
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
    public interface Figures {

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
     * The interval of one coefficient.
     *
     * @param kinds how many units there are of each kind
     * @param coefficient computes it from how many there are in a sample
     * @return as for figures
     */
    public @Nullable Interval interval(long[] kinds, Function<long[], Coefficient> coefficient) {
        return intervals(
                        kinds,
                        new Figures() {
                            @Override
                            public int count() {
                                return 1;
                            }

                            @Override
                            public void compute(long[] drawn, double[] into) {
                                into[0] = coefficient.apply(drawn).orNaN();
                            }
                        })
                .get(0);
    }

    /**
     * The interval of each figure.
     *
     * @param kinds how many units there are of each kind
     * @return in the order of the figures; null for one that is defined in less than half of the
     *     samples, and for all if there are not two units
     */
    public List<@Nullable Interval> intervals(long[] kinds, Figures figures) {
        var found = new Resamples(figures, samples);
        long units = Arrays.stream(kinds).sum();
        if (units > FEW_UNITS) {
            for (int sample = 0; sample < samples; sample++) {
                found.add(draw(kinds, units), 1);
            }
        } else if (units > 1) {
            drawFew(unitByUnit(kinds), kinds.length, found);
        }
        return found.intervals();
    }

    /** The kind of each unit. */
    private static int[] unitByUnit(long[] kinds) {
        return IntStream.range(0, kinds.length)
                .flatMap(kind -> IntStream.range(0, (int) kinds[kind]).map(unit -> kind))
                .toArray();
    }

    /** Few units make few different samples, so what is alike in these is computed once. */
    private void drawFew(int[] units, int kinds, Resamples found) {
        if (!AlikeSamples.fits(units.length, kinds)) {
            for (int sample = 0; sample < samples; sample++) {
                found.add(drawFew(units, kinds), 1);
            }
            return;
        }
        var alike = new AlikeSamples(units, kinds, samples);
        for (int sample = 0; sample < samples; sample++) {
            alike.draw(random);
        }
        alike.forEach(found::add);
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
