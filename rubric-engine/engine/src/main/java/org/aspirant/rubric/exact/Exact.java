package org.aspirant.rubric.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rational number, kept in lowest terms with a positive denominator.
 *
 * <p>Values, weights, cuts and every score between them are of this type, so the mean of 2, 3 and 3
 * is 8/3 and not a number near it, and a comparison with a cut of 2.75 is never decided by
 * rounding.
 *
 * <p>Numbers with at most 31 bits above and below the line are computed with in 64 bits, which
 * every sum and product of two of them fits; all others in as many bits as they need.
 */
public final class Exact implements Comparable<Exact> {

    /** The whole numbers that scores are mostly made of. */
    private static final Exact[] WHOLE = new Exact[64];

    static {
        for (int whole = 0; whole < WHOLE.length; whole++) {
            WHOLE[whole] = new Exact(whole, 1, null);
        }
    }

    public static final Exact ZERO = of(0);
    public static final Exact ONE = of(1);

    /** Decimals of a reported number. */
    public static final int REPORTED_DECIMALS = 2;

    private static final long HUNDRED = 100;

    private static final int LONGEST_TEXT = 60;
    private static final Pattern TEXT = Pattern.compile("(-?[0-9]+)(?:\\.([0-9]+)|/([0-9]+))?");

    private final long top;
    private final long bottom;

    /** Null where 31 bits are enough. */
    private final @Nullable Large large;

    /** In lowest terms. */
    private record Large(BigInteger top, BigInteger bottom) {}

    private Exact(long top, long bottom, @Nullable Large large) {
        this.top = top;
        this.bottom = bottom;
        this.large = large;
    }

    public static Exact of(long whole) {
        return of(whole, 1);
    }

    /**
     * A fraction.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Exact of(long numerator, long denominator) {
        if (denominator == 1 && numerator >= 0 && numerator < WHOLE.length) {
            return WHOLE[(int) numerator];
        }
        if (denominator == 1 && isSmall(numerator)) {
            return new Exact(numerator, 1, null);
        }
        if (denominator == 0) {
            throw overZero(Long.toString(numerator));
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = commonDivisor(Math.abs(numerator), Math.abs(denominator));
        if (denominator < 0) {
            divisor = -divisor;
        }
        long top = numerator / divisor;
        long bottom = denominator / divisor;
        return isSmall(top) && isSmall(bottom)
                ? new Exact(top, bottom, null)
                : new Exact(0, 0, new Large(BigInteger.valueOf(top), BigInteger.valueOf(bottom)));
    }

    /**
     * A fraction of any length.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Exact of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw overZero(numerator.toString());
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        return top.bitLength() < Integer.SIZE && bottom.bitLength() < Integer.SIZE
                ? of(top.longValue(), bottom.longValue())
                : new Exact(0, 0, new Large(top, bottom));
    }

    private static ArithmeticException overZero(String numerator) {
        return new ArithmeticException("denominator of " + numerator + "/0 is zero");
    }

    private static boolean isSmall(long part) {
        return part == (int) part && part != Integer.MIN_VALUE;
    }

    private static long commonDivisor(long one, long other) {
        long divisor = one;
        long rest = other;
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return divisor;
    }

    /**
     * Reads {@code 3}, {@code -2.75} or {@code 8/3}: digits with at most one point or stroke.
     *
     * @throws NumberFormatException for anything else: exponents, commas, spaces, a denominator of
     *     zero, more than 60 characters
     */
    public static Exact parse(String text) {
        var match = TEXT.matcher(text);
        if (text.length() > LONGEST_TEXT || !match.matches()) {
            throw new NumberFormatException("not a decimal number or a fraction: " + shown(text));
        }
        if (match.group(3) != null) {
            var denominator = new BigInteger(match.group(3));
            if (denominator.signum() == 0) {
                throw new NumberFormatException("a fraction over zero: " + text);
            }
            return of(new BigInteger(match.group(1)), denominator);
        }
        return of(new BigDecimal(text));
    }

    private static Exact of(BigDecimal decimal) {
        int scale = Math.max(decimal.scale(), 0);
        return of(decimal.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    private static String shown(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }

    /** In lowest terms; carries the sign. */
    public BigInteger numerator() {
        return large == null ? BigInteger.valueOf(top) : large.top();
    }

    /** In lowest terms, at least 1. */
    public BigInteger denominator() {
        return large == null ? BigInteger.valueOf(bottom) : large.bottom();
    }

    public Exact plus(Exact other) {
        if (large == null && other.large == null) {
            return bottom == other.bottom
                    ? of(top + other.top, bottom)
                    : of(top * other.bottom + other.top * bottom, bottom * other.bottom);
        }
        return of(
                numerator()
                        .multiply(other.denominator())
                        .add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    public Exact minus(Exact other) {
        return plus(other.negated());
    }

    public Exact times(Exact other) {
        return large == null && other.large == null
                ? of(top * other.top, bottom * other.bottom)
                : of(
                        numerator().multiply(other.numerator()),
                        denominator().multiply(other.denominator()));
    }

    /**
     * Divides exactly.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    public Exact dividedBy(Exact divisor) {
        return large == null && divisor.large == null
                ? of(top * divisor.bottom, bottom * divisor.top)
                : of(
                        numerator().multiply(divisor.denominator()),
                        denominator().multiply(divisor.numerator()));
    }

    public Exact negated() {
        return large == null
                ? new Exact(-top, bottom, null)
                : of(numerator().negate(), denominator());
    }

    public Exact absolute() {
        return signum() < 0 ? negated() : this;
    }

    /** The distance between two numbers, never negative. */
    public Exact distanceTo(Exact other) {
        return minus(other).absolute();
    }

    /** {@code >=}: reaching a cut exactly is reaching it. */
    public boolean isAtLeast(Exact cut) {
        return compareTo(cut) >= 0;
    }

    public boolean isBelow(Exact cut) {
        return compareTo(cut) < 0;
    }

    public boolean isPositive() {
        return signum() > 0;
    }

    private int signum() {
        return large == null ? Long.signum(top) : large.top().signum();
    }

    public static Exact min(Exact first, Exact second) {
        return first.compareTo(second) <= 0 ? first : second;
    }

    public static Exact max(Exact first, Exact second) {
        return first.compareTo(second) >= 0 ? first : second;
    }

    /**
     * The number as it is shown to people and sent to a gradebook: two decimals, half up (away from
     * zero). The one rounding there is; nothing is computed from its result.
     */
    public BigDecimal rounded() {
        if (large == null) {
            long hundredths = (2 * HUNDRED * Math.abs(top) + bottom) / (2 * bottom);
            return BigDecimal.valueOf(Long.signum(top) * hundredths, REPORTED_DECIMALS);
        }
        return new BigDecimal(numerator())
                .divide(new BigDecimal(denominator()), REPORTED_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The nearest floating-point number, or one next to it: for statistics, never for a cut. */
    public double doubleValue() {
        return numerator().doubleValue() / denominator().doubleValue();
    }

    @Override
    public int compareTo(Exact other) {
        return large == null && other.large == null
                ? Long.compare(top * other.bottom, other.top * bottom)
                : numerator()
                        .multiply(other.denominator())
                        .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exact exact
                && top == exact.top
                && bottom == exact.bottom
                && Objects.equals(large, exact.large);
    }

    @Override
    public int hashCode() {
        return large == null ? Long.hashCode(31 * bottom + top) : large.hashCode();
    }

    /** In lowest terms: {@code 3}, {@code 11/4}, {@code -1/2}. */
    @Override
    public String toString() {
        if (large == null) {
            return bottom == 1 ? Long.toString(top) : top + "/" + bottom;
        }
        return large.bottom().equals(BigInteger.ONE)
                ? large.top().toString()
                : large.top() + "/" + large.bottom();
    }
}
