package org.aspirant.rubric.canonical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How ECMAScript writes a number: with the fewest digits that read back as the same one.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-numeric-types-number-tostring">ECMA-262,
 *     Number::toString</a>
 */
final class EcmaNumber {

    /** So many digits come back unchanged from a binary number, unless it is next to nothing. */
    private static final int SURE_DIGITS = 15;

    private static final int MOST_DIGITS = 17;
    private static final double LEAST_SURE = 1e-290;

    /** From here to {@link #TOO_GREAT} two long numbers hold all that has to be computed. */
    private static final double LEAST_ORDINARY = 0.01;

    private static final double TOO_GREAT = 1e15;
    private static final int FRACTION_BITS = 52;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    private static final long[] POWERS_OF_TEN = new long[19];

    static {
        POWERS_OF_TEN[0] = 1;
        for (int power = 1; power < POWERS_OF_TEN.length; power++) {
            POWERS_OF_TEN[power] = POWERS_OF_TEN[power - 1] * 10;
        }
    }

    private EcmaNumber() {}

    /**
     * The text of a number.
     *
     * @throws IllegalArgumentException for NaN and infinities
     */
    static String text(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new IllegalArgumentException(number + " has no JSON");
        }
        if (number == 0) {
            return "0";
        }
        double size = Math.abs(number);
        boolean isOrdinary = size >= LEAST_ORDINARY && size < TOO_GREAT;
        String text = isOrdinary ? ordinary(size) : laidOut(shortest(size));
        return number < 0 ? "-" + text : text;
    }

    /**
     * The number is m ∕ 2<sup>s</sup>. With k digits after the point it is m · 10<sup>k</sup> ∕
     * 2<sup>s</sup>, rounded, and that reads back as the same number if it is off by less than half
     * a unit of m, 10<sup>k</sup> ∕ 2. Powers of two, below which numbers lie closer, are exact
     * with the fewest digits that are tried.
     */
    private static String ordinary(double number) {
        long m = (Double.doubleToRawLongBits(number) & FRACTION) | (FRACTION + 1);
        int s = FRACTION_BITS - Math.getExponent(number);
        int point = point(number);
        for (int digits = SURE_DIGITS; ; digits++) {
            int k = digits - point;
            long power = POWERS_OF_TEN[k];
            long high = Math.multiplyHigh(m, power);
            long low = m * power;
            long rounded = (high << (Long.SIZE - s)) | (low >>> s);
            long off = low & ((1L << s) - 1);
            long half = 1L << (s - 1);
            if (off > half || (off == half && (rounded & 1) == 1)) {
                rounded++;
                off = (1L << s) - off;
            }
            boolean same = 2 * off < power || (2 * off == power && (m & 1) == 0);
            if (same || digits == MOST_DIGITS) {
                return laidOut(rounded, k);
            }
        }
    }

    /** How many digits there are before the point; −1 if the first after it is 0. */
    private static int point(double number) {
        if (number < 1) {
            return number < 0.1 ? -1 : 0;
        }
        int point = 1;
        while (number >= POWERS_OF_TEN[point]) {
            point++;
        }
        return point;
    }

    private static String laidOut(long unscaled, int scale) {
        long digits = unscaled;
        int after = scale;
        while (digits % 10 == 0) {
            digits /= 10;
            after--;
        }
        String text = Long.toString(digits);
        return laidOut(text, text.length() - after);
    }

    private static String laidOut(BigDecimal shortest) {
        var stripped = shortest.stripTrailingZeros();
        String digits = stripped.unscaledValue().toString();
        return laidOut(digits, digits.length() - stripped.scale());
    }

    private static BigDecimal shortest(double number) {
        var value = new BigDecimal(number);
        for (int digits = number >= LEAST_SURE ? SURE_DIGITS : 1; digits < MOST_DIGITS; digits++) {
            var candidate = rounded(value, digits);
            if (candidate.doubleValue() == number) {
                return candidate;
            }
        }
        return rounded(value, MOST_DIGITS);
    }

    private static BigDecimal rounded(BigDecimal value, int digits) {
        return value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    private static String laidOut(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= 21) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        String fraction = count == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
