package org.aspirant.academy.simulation.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.markdown.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Something in the inbox: it arrives on the story clock and waits to be dealt with, or is left.
 *
 * @param at it arrives with the first scene at which the clock has reached this time
 * @param when it arrives only if this holds then; otherwise with the first later scene at which it
 *     does
 * @param from a character's id
 * @param deadline null if nothing follows from leaving it
 * @param handlings what can be done with it, in the author's order: at least two, of different
 *     actions
 */
public record Message(
        String id,
        StoryTime at,
        Condition when,
        String from,
        String subject,
        Passage text,
        @Nullable Deadline deadline,
        List<Handling> handlings) {

    public Message {
        handlings = List.copyOf(handlings);
    }

    /** What can be done with it in this way; empty if that is not offered. */
    public Optional<Handling> handling(Action action) {
        return handlings.stream().filter(one -> one.action() == action).findFirst();
    }

    /** The least number of words of its reply; 0 if it takes none. */
    public int minWords() {
        return handlings.stream()
                .filter(Reply.class::isInstance)
                .mapToInt(one -> ((Reply) one).minWords())
                .sum();
    }

    /**
     * What follows once, between two scenes, when a time has passed and the message still waits.
     *
     * @param due after the time at which the message arrives
     * @param tell what is read above the next scene
     */
    public record Deadline(StoryTime due, List<Effect> effects, Passage tell) {

        public Deadline {
            effects = List.copyOf(effects);
        }
    }

    /** What can be done with messages. A constant is never renamed: logs of runs hold its name. */
    public enum Action {
        REPLY,
        DELEGATE,
        DEFER,
        FILE;

        /** Whether nothing is left to be done afterwards. */
        public boolean settles() {
            return this != DEFER;
        }
    }

    /** One thing that can be done with a message. */
    public sealed interface Handling {

        Action action();

        /** Story minutes that it costs, 0 or more. */
        int minutes();

        /** What follows at once. */
        List<Effect> effects();
    }

    /**
     * Answers in writing.
     *
     * @param minWords at least 1
     * @param maxChars in UTF-16 units
     */
    public record Reply(
            String prompt, int minWords, int maxChars, int minutes, List<Effect> effects)
            implements Handling {

        public Reply {
            effects = List.copyOf(effects);
        }

        @Override
        public Action action() {
            return Action.REPLY;
        }
    }

    /**
     * Gives it to somebody else.
     *
     * @param to ids of the characters who can get it, at least one
     * @param each what follows, before {@code effects}, if this one gets it
     */
    public record Delegation(
            List<String> to, Map<String, List<Effect>> each, int minutes, List<Effect> effects)
            implements Handling {

        public Delegation {
            to = List.copyOf(to);
            each = Collections.unmodifiableMap(new LinkedHashMap<>(each));
            effects = List.copyOf(effects);
        }

        @Override
        public Action action() {
            return Action.DELEGATE;
        }
    }

    /**
     * Puts it away, once; it comes back and stays undone.
     *
     * @param by story minutes until it is back, at least 1
     */
    public record Deferral(int by, int minutes, List<Effect> effects) implements Handling {

        public Deferral {
            effects = List.copyOf(effects);
        }

        @Override
        public Action action() {
            return Action.DEFER;
        }
    }

    /** Files it: it needs nothing. */
    public record Filing(int minutes, List<Effect> effects) implements Handling {

        public Filing {
            effects = List.copyOf(effects);
        }

        @Override
        public Action action() {
            return Action.FILE;
        }
    }
}
