package org.aspirant.academy.simulation.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.simulation.format.Names.Kind;
import org.aspirant.academy.simulation.scenario.Effect;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.jspecify.annotations.Nullable;

/** Reads the messages of the inbox. */
final class InboxReader {

    private static final String RULE = "inbox";

    private final Names names;
    private final TextReader texts;
    private final LogicReader logic;

    InboxReader(Names names, TextReader texts, LogicReader logic) {
        this.names = names;
        this.texts = texts;
        this.logic = logic;
    }

    /** The messages in the order in which they arrive; those of one time in the author's order. */
    Map<String, Message> read(Cursor root) {
        Map<String, Message> inbox = new LinkedHashMap<>();
        root.at("inbox").values().stream()
                .map(this::message)
                .sorted(Comparator.comparing(Message::at))
                .forEach(message -> inbox.put(message.id(), message));
        return inbox;
    }

    private Message message(Cursor at) {
        names.check(at.at("from"), at.text("from"), Kind.PERSON);
        var handlings = handlings(at.at("actions"));
        if (handlings.size() < 2) {
            names.refuse(
                    at.at("actions"),
                    RULE,
                    "'" + at.key() + "' leaves nothing to decide: it has one action or none",
                    "offer at least two of reply, delegate, defer and file");
        }
        var arrives = logic.time(at.at("at"));
        return new Message(
                at.key(),
                arrives,
                logic.conditionAt(at, "when"),
                at.text("from"),
                at.text("subject"),
                texts.passage(at, "text"),
                deadline(at, arrives),
                handlings);
    }

    private Message.@Nullable Deadline deadline(Cursor at, StoryTime arrives) {
        if (!at.has("due") || !at.has("overdue")) {
            if (at.has("due") != at.has("overdue")) {
                names.refuse(
                        at,
                        RULE,
                        at.has("due")
                                ? "'" + at.key() + "' is due, and nothing follows if it is not done"
                                : "'" + at.key() + "' can be overdue, and is never due",
                        "give due and overdue together, or neither");
            }
            return null;
        }
        var due = logic.time(at.at("due"));
        if (due.compareTo(arrives) <= 0) {
            names.refuse(
                    at.at("due"),
                    RULE,
                    "'" + at.key() + "' is due at " + due + " and arrives at " + arrives,
                    "let it be due after it arrives");
        }
        var overdue = at.at("overdue");
        return new Message.Deadline(
                due, logic.effects(overdue, "effects"), texts.passage(overdue, "tell"));
    }

    private List<Message.Handling> handlings(Cursor actions) {
        var handlings = new ArrayList<Message.Handling>();
        for (Cursor at : actions.values()) {
            int minutes = at.has("minutes") ? LogicReader.minutes(at.at("minutes")) : 0;
            var effects = logic.effects(at, "effects");
            handlings.add(
                    switch (at.key()) {
                        case "reply" ->
                                new Message.Reply(
                                        at.text("prompt"),
                                        at.number("minWords"),
                                        at.number("maxChars"),
                                        minutes,
                                        effects);
                        case "delegate" -> delegation(at, minutes, effects);
                        case "defer" -> new Message.Deferral(by(at), minutes, effects);
                        default -> new Message.Filing(minutes, effects);
                    });
        }
        return handlings;
    }

    private int by(Cursor at) {
        int by = LogicReader.minutes(at.at("by"));
        if (by < 1) {
            names.refuse(at, RULE, "it is put away for no time", "write 1 minute or more");
        }
        return by;
    }

    private Message.Handling delegation(Cursor at, int minutes, List<Effect> effects) {
        var to = at.list("to");
        if (to.isEmpty()) {
            names.refuse(
                    at,
                    RULE,
                    "there is nobody to give it to",
                    "name at least one character under to, or take the action out");
        }
        to.forEach(one -> names.check(one, one.node().asText(), Kind.PERSON));
        Map<String, List<Effect>> each = new LinkedHashMap<>();
        for (Cursor one : at.at("each").values()) {
            if (!at.texts("to").contains(one.key())) {
                names.refuse(
                        one,
                        RULE,
                        "'" + one.key() + "' is not among those who can get it",
                        "name one of " + String.join(", ", at.texts("to")));
            }
            each.put(one.key(), logic.effects(one, "effects"));
        }
        return new Message.Delegation(at.texts("to"), each, minutes, effects);
    }
}
