package org.aspirant.academy.simulation.scenario;

import java.util.List;
import java.util.function.Consumer;

/** What changes. */
public sealed interface Effect {

    /** Changes a meter or counter by so much, within its bounds. */
    record Add(String variable, int by) implements Effect {}

    /** Sets a counter, or a flag to 0 or 1. */
    record Put(String variable, int value) implements Effect {}

    /** Moves the story clock on. */
    record Advance(int minutes) implements Effect {}

    /** Moves the story clock forward to this time; does nothing if it is later already. */
    record Until(StoryTime time) implements Effect {}

    /** Schedules an event so many story minutes from now. */
    record ScheduleIn(String event, int minutes) implements Effect {}

    /** Schedules an event for this time, or for now if it is later already. */
    record ScheduleAt(String event, StoryTime time) implements Effect {}

    /** Takes every scheduling of an event back. */
    record Cancel(String event) implements Effect {}

    /** One list of effects or the other. */
    record If(Condition condition, List<Effect> then, List<Effect> otherwise) implements Effect {

        public If {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** Calls the consumer with this effect and every effect inside it. */
    default void walk(Consumer<Effect> visitor) {
        visitor.accept(this);
        if (this instanceof If fork) {
            fork.then().forEach(effect -> effect.walk(visitor));
            fork.otherwise().forEach(effect -> effect.walk(visitor));
        }
    }
}
