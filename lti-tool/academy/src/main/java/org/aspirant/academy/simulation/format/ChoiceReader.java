package org.aspirant.academy.simulation.format;

import java.util.HashSet;
import java.util.Set;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Step;

/** Reads the options of decisions. */
final class ChoiceReader {

    private final Names names;
    private final TextReader texts;
    private final LogicReader logic;

    ChoiceReader(Names names, TextReader texts, LogicReader logic) {
        this.names = names;
        this.texts = texts;
        this.logic = logic;
    }

    /** Refuses an option that leads nowhere; only in events one leads back. */
    void requireWay(Cursor choice) {
        if (!choice.has("to") && !choice.has("routes")) {
            names.refuse(
                    choice,
                    "way",
                    "the choice '" + choice.text("id") + "' leads nowhere",
                    "add to, or routes and otherwise");
        }
    }

    Choice choice(Cursor at) {
        boolean leads = at.has("to") || at.has("otherwise");
        if (at.has("routes") != at.has("otherwise") || (at.has("to") && at.has("routes"))) {
            names.refuse(
                    at,
                    "way",
                    "the choice '" + at.text("id") + "' has an incomplete way",
                    "give to alone, or routes together with otherwise");
            leads = false;
        }
        return new Choice(
                at.text("id"),
                at.text("short"),
                texts.passage(at, "text"),
                at.text("did"),
                logic.conditionAt(at, "when"),
                at.has("justify") ? justify(at.at("justify")) : null,
                logic.effects(at, "effects"),
                kinds(at),
                at.textOrNull("unacceptable"),
                leads ? logic.way(at) : null);
    }

    private static Set<Choice.Kind> kinds(Cursor at) {
        Set<Choice.Kind> kinds = new HashSet<>();
        for (String kind : at.texts("kind")) {
            kinds.add(Constants.of(Choice.Kind.class, kind));
        }
        return kinds;
    }

    static Step.Justify justify(Cursor at) {
        return new Step.Justify(at.text("prompt"), at.textOrNull("hint"), at.number("minWords"));
    }
}
