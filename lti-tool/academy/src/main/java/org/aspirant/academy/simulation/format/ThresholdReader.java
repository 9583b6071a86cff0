package org.aspirant.academy.simulation.format;

import java.time.Duration;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.simulation.format.Names.Kind;
import org.aspirant.academy.simulation.scenario.Advisory;
import org.aspirant.academy.simulation.scenario.Limit;
import org.jspecify.annotations.Nullable;

/** Reads what stands before a scene: an advisory, a time limit. */
final class ThresholdReader {

    private final Names names;
    private final TextReader texts;
    private final LogicReader logic;
    private final ChoiceReader choices;

    ThresholdReader(Names names, TextReader texts, LogicReader logic, ChoiceReader choices) {
        this.names = names;
        this.texts = texts;
        this.logic = logic;
        this.choices = choices;
    }

    /** What is told before a node, or null. */
    @Nullable Advisory advisory(Cursor node) {
        if (!node.has("advisory")) {
            return null;
        }
        var at = node.at("advisory");
        boolean fork = at.has("routes") && at.has("otherwise");
        if (fork == at.has("to") || at.has("routes") != at.has("otherwise")) {
            names.refuse(
                    at,
                    "way",
                    "it is not said where skipping '" + node.key() + "' leads",
                    "give to alone, or routes together with otherwise");
            return null;
        }
        var way = logic.way(at, Kind.NODE);
        if (way.targets().contains(node.key())) {
            names.refuse(
                    at,
                    "advisory",
                    "skipping '" + node.key() + "' leads to it again",
                    "lead to the scene that comes after it");
        }
        return new Advisory(
                at.text("about"), texts.passage(at, "instead"), logic.effects(at, "effects"), way);
    }

    /** Refuses a limit where there is nothing to decide. */
    void checkLimit(Cursor node) {
        if (node.has("limit") && !node.has("choices")) {
            names.refuse(
                    node.at("limit"),
                    "limit",
                    "'" + node.key() + "' has a time limit and no choices",
                    "give it choices, or take the limit out");
        }
    }

    /** The time limit of a node with choices, or null. */
    @Nullable Limit limit(Cursor node) {
        if (!node.has("limit")) {
            return null;
        }
        var at = node.at("limit");
        var silence = at.at("silence");
        choices.requireWay(silence);
        refuse(silence, "justify", "nobody can write a reason when the time has run out");
        refuse(silence, "when", "the time can always run out");
        return new Limit(
                Duration.ofSeconds(at.number("seconds")),
                at.text("untimed"),
                choices.choice(silence));
    }

    private void refuse(Cursor silence, String key, String why) {
        if (silence.has(key)) {
            names.refuse(
                    silence.at(key),
                    "silence",
                    "the silence '" + silence.text("id") + "' has '" + key + "'",
                    "take it out: " + why);
        }
    }
}
