package org.aspirant.academy.simulation.scenario;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What must be so. Conditions are data, so that the linter can reason about them. */
public sealed interface Condition {

    /** Always true. */
    static Condition always() {
        return new All(List.of());
    }

    /** True when every part is; true without parts. */
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /** True when some part is; false without parts. */
    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /** The flag is set. */
    record FlagSet(String flag) implements Condition {}

    /** The meter or counter compares so with a whole number. */
    record Compare(String variable, Comparison comparison, int value) implements Condition {}

    /** The character was picked in a casting. */
    record HasCast(String person) implements Condition {}

    /** The node was entered, now or earlier. */
    record Visited(String node) implements Condition {}

    record Chose(String choice) implements Condition {}

    record Opened(String exhibit) implements Condition {}

    /**
     * That was done with the message.
     *
     * @param action null for any that settles it: answered, given away or filed
     */
    record Handled(String message, Message.@Nullable Action action) implements Condition {}

    /** The message was given to that character. */
    record Delegated(String message, String person) implements Condition {}

    /** This run drew that value of the variant. */
    record Drew(String variant, String value) implements Condition {}

    record ClockIs(Comparison comparison, StoryTime time) implements Condition {}

    /** Calls the consumer with this condition and every condition inside it. */
    default void walk(Consumer<Condition> visitor) {
        visitor.accept(this);
        if (this instanceof All all) {
            all.parts().forEach(part -> part.walk(visitor));
        } else if (this instanceof Any any) {
            any.parts().forEach(part -> part.walk(visitor));
        } else if (this instanceof Not not) {
            not.part().walk(visitor);
        }
    }

    /** The six comparisons. */
    enum Comparison {
        LESS("<"),
        AT_MOST("<="),
        EQUAL("="),
        NOT_EQUAL("!="),
        AT_LEAST(">="),
        MORE(">");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /**
         * The comparison with this sign.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Comparison of(String sign) {
            for (var comparison : values()) {
                if (comparison.sign.equals(sign)) {
                    return comparison;
                }
            }
            throw new IllegalArgumentException("no comparison " + sign);
        }

        /** Whether {@code left} compares so with {@code right}. */
        public boolean holds(int left, int right) {
            return switch (this) {
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case EQUAL -> left == right;
                case NOT_EQUAL -> left != right;
                case AT_LEAST -> left >= right;
                case MORE -> left > right;
            };
        }
    }
}
