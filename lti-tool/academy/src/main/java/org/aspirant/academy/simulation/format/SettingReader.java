package org.aspirant.academy.simulation.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.simulation.scenario.Exhibit;
import org.aspirant.academy.simulation.scenario.Person;
import org.aspirant.academy.simulation.scenario.Setting;
import org.aspirant.academy.simulation.scenario.Variable;

/** Reads who and what is there when the story begins. */
final class SettingReader {

    private final Names names;
    private final TextReader texts;
    private final LogicReader logic;
    private final ExhibitReader exhibits;

    SettingReader(Names names, TextReader texts, LogicReader logic, ExhibitReader exhibits) {
        this.names = names;
        this.texts = texts;
        this.logic = logic;
        this.exhibits = exhibits;
    }

    /** The setting; its exhibits are known to texts from now on. */
    Setting read(Cursor root) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        root.at("variables").values().forEach(at -> variables.put(at.key(), variable(at)));
        Map<String, Person> people = new LinkedHashMap<>();
        root.at("characters").values().forEach(at -> people.put(at.key(), person(at)));
        Map<String, Exhibit> known = new LinkedHashMap<>();
        for (Cursor at : root.at("exhibits").values()) {
            var exhibit = exhibits.read(at);
            known.put(at.key(), exhibit);
            texts.know(exhibit);
        }
        Map<String, List<String>> variants = new LinkedHashMap<>();
        root.at("variants")
                .keys()
                .forEach(key -> variants.put(key, root.at("variants").texts(key)));
        return new Setting(
                variables, people, known, variants, logic.time(root.at("clock").at("start")));
    }

    private Variable variable(Cursor at) {
        var about = at.text("about");
        return switch (at.text("kind")) {
            case "flag" -> new Variable.Flag(at.key(), about);
            case "counter" -> {
                checkBounds(at);
                yield new Variable.Counter(
                        at.key(), at.number("start"), at.number("min"), at.number("max"), about);
            }
            default -> {
                checkBounds(at);
                yield new Variable.Meter(
                        at.key(),
                        at.text("label"),
                        Constants.of(Variable.Family.class, at.text("family")),
                        at.number("start"),
                        at.number("min"),
                        at.number("max"),
                        at.has("better")
                                ? Constants.of(Variable.Better.class, at.text("better"))
                                : Variable.Better.HIGHER,
                        at.node().path("outcome").asBoolean(),
                        about);
            }
        };
    }

    private void checkBounds(Cursor at) {
        int start = at.number("start");
        if (at.number("min") >= at.number("max")
                || start < at.number("min")
                || start > at.number("max")) {
            names.refuse(
                    at,
                    "bounds",
                    "'"
                            + at.key()
                            + "' starts at "
                            + start
                            + " between "
                            + at.number("min")
                            + " and "
                            + at.number("max"),
                    "let min be less than max and start lie between them");
        }
    }

    private static Person person(Cursor at) {
        return new Person(
                at.key(),
                at.text("name"),
                at.text("role"),
                at.text("brief"),
                new Person.Motives(
                        at.text("want"), at.text("fear"), at.text("history"), at.text("right")),
                at.number("influence"),
                Constants.of(Person.Stance.class, at.text("stance")),
                at.texts("groups"));
    }
}
