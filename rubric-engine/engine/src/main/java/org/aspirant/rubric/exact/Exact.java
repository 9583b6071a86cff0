package org.aspirant.rubric.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * A rational number, kept in lowest terms with a positive denominator.
 *
 * <p>Values, weights, cuts and every score between them are of this type, so the mean of 2, 3 and 3
 * is 8/3 and not a number near it, and a comparison with a cut of 2.75 is never decided by
 * rounding.
 *
 * @param numerator carries the sign
 * @param denominator at least 1
 */
public record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {

    public static final Exact ZERO = of(0);
    public static final Exact ONE = of(1);

    /** Decimals of a reported number. */
    public static final int REPORTED_DECIMALS = 2;

    private static final int LONGEST_TEXT = 60;
    private static final Pattern TEXT = Pattern.compile("(-?[0-9]+)(?:\\.([0-9]+)|/([0-9]+))?");

    public Exact {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator of " + numerator + "/0 is zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Exact of(long numerator, long denominator) {
        return new Exact(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
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
            return new Exact(new BigInteger(match.group(1)), denominator);
        }
        return of(new BigDecimal(text));
    }

    private static Exact of(BigDecimal decimal) {
        int scale = Math.max(decimal.scale(), 0);
        return new Exact(decimal.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    private static String shown(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }

    public Exact plus(Exact other) {
        return new Exact(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Exact minus(Exact other) {
        return plus(other.negated());
    }

    public Exact times(Exact other) {
        return new Exact(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Divides exactly.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    public Exact dividedBy(Exact divisor) {
        return new Exact(
                numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    public Exact negated() {
        return new Exact(numerator.negate(), denominator);
    }

    public Exact absolute() {
        return numerator.signum() < 0 ? negated() : this;
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
        return numerator.signum() > 0;
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
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), REPORTED_DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Exact other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    /** In lowest terms: {@code 3}, {@code 11/4}, {@code -1/2}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE)
                ? numerator.toString()
                : numerator + "/" + denominator;
    }
}
