package org.aspirant.rubric.report;

import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What stands at a place in a table. It keeps the whole value; people are shown a rounded one,
 * spreadsheets and programs are not.
 */
public sealed interface Cell {

    /** Words, or a quantity that is text already, such as an exact one. May be empty. */
    record Words(String text) implements Cell {}

    /** A number of things. */
    record Count(long number) implements Cell {}

    /**
     * A measured number.
     *
     * @param value finite
     * @param decimals how many a person is shown
     */
    record Decimal(double value, int decimals) implements Cell {

        public Decimal {
            requireFinite(value);
        }
    }

    /**
     * A part of a whole, shown in percent with one decimal.
     *
     * @param value usually 0 to 1
     */
    record Share(double value) implements Cell {

        public Share {
            requireFinite(value);
        }
    }

    /**
     * From one number to another: an interval.
     *
     * @param low finite, at most {@code high}
     * @param decimals how many a person is shown
     */
    record Span(double low, double high, int decimals) implements Cell {

        public Span {
            requireFinite(low);
            requireFinite(high);
        }
    }

    /**
     * Nothing, and why.
     *
     * @param reason half a sentence; empty where the column does not apply
     */
    record Absent(String reason) implements Cell {}

    /** Something that is known and not told, because it is about too few people. */
    record Held() implements Cell {}

    static Cell words(String text) {
        return new Words(text);
    }

    static Cell count(long number) {
        return new Count(number);
    }

    static Cell number(double value, int decimals) {
        return new Decimal(value, decimals);
    }

    /** A number if there is one. */
    static Cell number(@Nullable Double value, int decimals, String reason) {
        return value == null ? absent(reason) : number(value, decimals);
    }

    /** A number if there is one. */
    static Cell number(OptionalDouble value, int decimals, String reason) {
        return value.isPresent() ? number(value.getAsDouble(), decimals) : absent(reason);
    }

    static Cell share(double value) {
        return new Share(value);
    }

    static Cell span(double low, double high, int decimals) {
        return new Span(low, high, decimals);
    }

    static Cell absent(String reason) {
        return new Absent(reason);
    }

    /** Nothing, where the column does not apply. */
    static Cell none() {
        return new Absent("");
    }

    static Cell held() {
        return new Held();
    }

    /** What a person is shown; of something absent a dash, of something held back a star. */
    default String shown() {
        if (this instanceof Words words) {
            return words.text();
        } else if (this instanceof Count count) {
            return Long.toString(count.number());
        } else if (this instanceof Decimal number) {
            return rounded(number.value(), number.decimals());
        } else if (this instanceof Share share) {
            return rounded(share.value() * 100, 1) + "%";
        } else if (this instanceof Span span) {
            return rounded(span.low(), span.decimals())
                    + " to "
                    + rounded(span.high(), span.decimals());
        } else if (this instanceof Absent absent) {
            return absent.reason().isEmpty() ? "" : "\u2013";
        }
        return "*";
    }

    private static String rounded(double value, int decimals) {
        String digits = String.format(Locale.ROOT, "%." + decimals + "f", value);
        boolean nothing = digits.chars().noneMatch(c -> c >= '1' && c <= '9');
        return nothing && digits.startsWith("-") ? digits.substring(1) : digits;
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is absent, not a number");
        }
    }
}
