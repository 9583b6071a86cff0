package org.aspirant.academy.simulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.academy.simulation.scenario.Message;
import org.jspecify.annotations.Nullable;

/** One thing that a candidate does. A run is the list of them. */
public sealed interface Move {

    /**
     * Takes an option of a scene or an event.
     *
     * @param reason null if none was written
     */
    record Choose(String choice, @Nullable Written reason) implements Move {}

    /** Picks characters; their order does not matter. */
    record Cast(String node, List<String> characters, @Nullable Written reason) implements Move {

        public Cast {
            characters = List.copyOf(characters);
        }
    }

    /** Hands in a sheet, field by field. */
    record FillSheet(String node, Map<String, Written> fields) implements Move {

        public FillSheet {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** Looks at an exhibit, which may cost story time. */
    record OpenExhibit(String exhibit) implements Move {}

    /** Goes on from a scene that asks for nothing. */
    record Acknowledge(String node) implements Move {}

    /**
     * Enters a scene from its threshold.
     *
     * @param pace for a scene with a limit; null for any other
     */
    record Enter(String node, @Nullable Pace pace) implements Move {}

    /** Leaves a scene out that can be skipped. */
    record Skip(String node) implements Move {}

    /** Has the time of a scene with a limit once more. */
    record MoreTime(String node) implements Move {}

    /** Puts an interruption off. */
    record Postpone(String event) implements Move {}

    /**
     * Deals with a message of the inbox, without leaving the scene.
     *
     * @param person who gets it; null unless it is given away
     * @param reply null unless it is answered
     */
    record Handle(
            String message, Message.Action action, @Nullable String person, @Nullable Written reply)
            implements Move {

        public static Handle reply(String message, Written reply) {
            return new Handle(message, Message.Action.REPLY, null, reply);
        }

        public static Handle delegate(String message, String person) {
            return new Handle(message, Message.Action.DELEGATE, person, null);
        }

        public static Handle defer(String message) {
            return new Handle(message, Message.Action.DEFER, null, null);
        }

        public static Handle file(String message) {
            return new Handle(message, Message.Action.FILE, null, null);
        }
    }

    /**
     * Takes back what was done last, as far as the simulation's policy allows. It goes into the log
     * behind what it takes back, and erases nothing.
     */
    record TakeBack() implements Move {}

    /** Whether the story stays in the scene, or before it, with all that has arrived there. */
    default boolean staysThere() {
        return isAside() || this instanceof Enter;
    }

    /** Whether it is done in a scene, at any time and without leaving it. */
    default boolean isAside() {
        return this instanceof OpenExhibit || this instanceof Handle || this instanceof MoreTime;
    }
}
