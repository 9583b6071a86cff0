package org.aspirant.rubric.statistics.composite;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * A number about a composite, or why there is none. What stops it is never what stops a coefficient
 * of agreement, and nothing takes either, so {@link
 * org.aspirant.rubric.statistics.agreement.figure.Coefficient} is a type of its own: one type for
 * both would carry that of its reasons through every signature.
 */
public sealed interface Quantity {

    /** Finite. */
    record Value(double number) implements Quantity {

        public Value {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException(number + " is no quantity");
            }
        }
    }

    /** There is none. */
    record Undefined(CompositeFault fault) implements Quantity {}

    static Quantity of(double number) {
        return new Value(number);
    }

    static Quantity undefined(CompositeFault fault) {
        return new Undefined(fault);
    }

    /** The number, if there is one. */
    default OptionalDouble value() {
        return this instanceof Value value
                ? OptionalDouble.of(value.number())
                : OptionalDouble.empty();
    }

    /** What follows from the number, if there is one; else the same reason. */
    default Quantity map(DoubleFunction<Quantity> next) {
        return this instanceof Value value ? next.apply(value.number()) : this;
    }

    /** This, or, where it is undefined, another. */
    default Quantity or(Quantity other) {
        return this instanceof Value ? this : other;
    }
}
