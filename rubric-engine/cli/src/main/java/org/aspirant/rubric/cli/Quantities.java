package org.aspirant.rubric.cli;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.exact.Exact;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Exact numbers as options give them. */
final class Quantities {

    private static final int MOST = 1000;

    private Quantities() {}

    /** One number. */
    static final class Quantity implements ITypeConverter<Exact> {
        @Override
        public Exact convert(String text) {
            return number(text);
        }
    }

    /** One number that is not under 0. */
    static final class Amount implements ITypeConverter<Exact> {
        @Override
        public Exact convert(String text) {
            return amount(number(text));
        }
    }

    /**
     * As {@link #list}, of numbers that are not under 0.
     *
     * @throws TypeConversionException if one is
     */
    static List<Exact> amounts(String text) {
        return list(text).stream().map(Quantities::amount).toList();
    }

    private static Exact amount(Exact number) {
        if (!number.isAtLeast(Exact.ZERO)) {
            throw new TypeConversionException("it is " + number + "; give 0 or more");
        }
        return number;
    }

    /**
     * Several: {@code 2.5,2.6} or, from one to another in steps, {@code 2.5..3/0.1}.
     *
     * @throws TypeConversionException if it is neither
     */
    static List<Exact> list(String text) {
        int range = text.indexOf("..");
        if (range >= 0) {
            int step = text.indexOf('/', range);
            return steps(
                    text,
                    number(text.substring(0, range)),
                    number(text.substring(range + 2, step < 0 ? text.length() : step)),
                    step < 0 ? Exact.ONE : number(text.substring(step + 1)));
        }
        List<Exact> numbers = new ArrayList<>();
        for (String each : text.split(",", -1)) {
            numbers.add(number(each.strip()));
        }
        return numbers;
    }

    private static List<Exact> steps(String text, Exact from, Exact to, Exact step) {
        List<Exact> numbers = new ArrayList<>();
        if (!step.isPositive()) {
            throw new TypeConversionException("the step of \"" + text + "\" is not over 0");
        }
        for (Exact at = from; to.isAtLeast(at); at = at.plus(step)) {
            numbers.add(at);
            if (numbers.size() > MOST) {
                throw new TypeConversionException(
                        "\"" + text + "\" is more than " + MOST + " numbers");
            }
        }
        if (numbers.isEmpty()) {
            throw new TypeConversionException("\"" + text + "\" goes down; give the lower first");
        }
        return numbers;
    }

    static Exact number(String text) {
        try {
            return Exact.parse(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(
                    "\"" + text + "\" is not a number such as 2.75 or 8/3");
        }
    }
}
