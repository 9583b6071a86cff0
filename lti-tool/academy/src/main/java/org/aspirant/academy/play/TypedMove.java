package org.aspirant.academy.play;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.academy.simulation.Pace;
import org.aspirant.academy.simulation.scenario.Message;
import org.jspecify.annotations.Nullable;

/** A move as a person makes it, with the words as they typed them. */
public sealed interface TypedMove {

    /**
     * Takes an option of a scene or an interruption.
     *
     * @param reason blank where none was written
     */
    record Choose(String choice, String reason) implements TypedMove {}

    /**
     * Picks characters.
     *
     * @param reason blank where none was written
     */
    record Cast(String node, List<String> characters, String reason) implements TypedMove {
        public Cast {
            characters = List.copyOf(characters);
        }
    }

    /** Hands in a sheet, text by field. */
    record FillSheet(String node, Map<String, String> fields) implements TypedMove {
        public FillSheet {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** Looks at an exhibit. */
    record OpenExhibit(String exhibit) implements TypedMove {}

    /** Goes on from a scene that asks for nothing. */
    record Acknowledge(String node) implements TypedMove {}

    /**
     * Enters a scene from its threshold.
     *
     * @param pace null for a scene without a limit
     */
    record Enter(String node, @Nullable Pace pace) implements TypedMove {}

    /** Leaves a scene out. */
    record Skip(String node) implements TypedMove {}

    /** Has the time of a scene once more. */
    record MoreTime(String node) implements TypedMove {}

    /** Puts an interruption off. */
    record Postpone(String event) implements TypedMove {}

    /**
     * Deals with a message.
     *
     * @param person blank unless it is given away
     * @param reply blank unless it is answered
     */
    record Handle(String message, Message.Action action, String person, String reply)
            implements TypedMove {}

    /** Takes back what was done last. */
    record TakeBack() implements TypedMove {}
}
