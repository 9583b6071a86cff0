package org.aspirant.rubric.statistics.agreement.figure;

import java.util.OptionalDouble;

/** A number that says how far assessors agree, or why there is none. */
public sealed interface Coefficient {

    /** The number: dimensionless and finite. */
    record Value(double number) implements Coefficient {

        public Value {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException(number + " is no coefficient");
            }
        }
    }

    /** There is none. */
    record Undefined(AgreementFault fault) implements Coefficient {}

    static Coefficient of(double number) {
        return new Value(number);
    }

    static Coefficient undefined(AgreementFault fault) {
        return new Undefined(fault);
    }

    /** The number, if there is one. */
    default OptionalDouble value() {
        return this instanceof Value value
                ? OptionalDouble.of(value.number())
                : OptionalDouble.empty();
    }

    /** The number, or not a number: for arithmetic on very many. */
    default double orNaN() {
        return this instanceof Value value ? value.number() : Double.NaN;
    }
}
