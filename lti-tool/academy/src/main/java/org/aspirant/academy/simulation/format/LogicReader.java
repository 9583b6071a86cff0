package org.aspirant.academy.simulation.format;

import java.util.List;
import java.util.Objects;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.simulation.format.Names.Kind;
import org.aspirant.academy.simulation.scenario.Condition;
import org.aspirant.academy.simulation.scenario.Condition.Comparison;
import org.aspirant.academy.simulation.scenario.Effect;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.aspirant.academy.simulation.scenario.Way;

/** Reads conditions, effects and ways. */
final class LogicReader {

    private final Names names;

    LogicReader(Names names) {
        this.names = names;
    }

    /** The condition under a key; always true if there is none. */
    Condition conditionAt(Cursor around, String key) {
        return around.has(key) ? condition(around.at(key)) : Condition.always();
    }

    Condition condition(Cursor at) {
        var key = at.keys().get(0);
        var inside = at.at(key);
        var text = inside.node().asText();
        return switch (key) {
            case "all" -> new Condition.All(conditions(at, key));
            case "any" -> new Condition.Any(conditions(at, key));
            case "not" -> new Condition.Not(condition(inside));
            case "flag" -> {
                names.check(inside, text, Kind.FLAG);
                yield new Condition.FlagSet(text);
            }
            case "has" -> {
                names.check(inside, text, Kind.PERSON);
                yield new Condition.HasCast(text);
            }
            case "visited" -> {
                names.check(inside, text, Kind.NODE);
                yield new Condition.Visited(text);
            }
            case "chose" -> {
                names.check(inside, text, Kind.CHOICE);
                yield new Condition.Chose(text);
            }
            case "opened" -> {
                names.check(inside, text, Kind.EXHIBIT);
                yield new Condition.Opened(text);
            }
            case "handled" -> handled(inside);
            case "delegated" -> delegated(inside.values().get(0));
            case "variant" -> drew(inside);
            case "cmp" -> {
                names.check(inside.at("var"), inside.text("var"), Kind.METER, Kind.COUNTER);
                yield new Condition.Compare(
                        inside.text("var"),
                        Comparison.of(inside.text("op")),
                        inside.number("value"));
            }
            default ->
                    new Condition.ClockIs(
                            Comparison.of(inside.text("op")), time(inside.at("time")));
        };
    }

    private List<Condition> conditions(Cursor at, String key) {
        return at.list(key).stream().map(this::condition).toList();
    }

    private Condition drew(Cursor at) {
        var variant = at.keys().get(0);
        var value = at.text(variant);
        var values = names.variant(variant);
        if (values == null || !values.contains(value)) {
            names.refuse(
                    at,
                    "unknown-id",
                    "there is no variant '" + variant + "' with the value '" + value + "'",
                    values == null
                            ? "declare it under variants"
                            : "name one of " + String.join(", ", values));
        }
        return new Condition.Drew(variant, value);
    }

    /** The id of a message, or a message and what was done with it. */
    private Condition handled(Cursor at) {
        if (at.node().isTextual()) {
            var message = at.node().asText();
            names.check(at, message, Kind.MESSAGE);
            return new Condition.Handled(message, null);
        }
        var one = at.values().get(0);
        var message = one.key();
        var action = one.node().asText();
        if (names.check(one, message, Kind.MESSAGE) && !names.offers(message, action)) {
            names.refuse(
                    one,
                    "unknown-action",
                    "'" + message + "' cannot be handled by '" + action + "'",
                    "name an action that the message offers, or add it there");
        }
        return new Condition.Handled(message, Constants.of(Message.Action.class, action));
    }

    private Condition delegated(Cursor at) {
        var message = at.key();
        var person = at.node().asText();
        if (names.check(at, message, Kind.MESSAGE)
                && names.check(at, person, Kind.PERSON)
                && !names.canGoTo(message, person)) {
            names.refuse(
                    at,
                    "unknown-action",
                    "'" + message + "' cannot be given to '" + person + "'",
                    "name somebody on its list, or add them under delegate: {to: […]}");
        }
        return new Condition.Delegated(message, person);
    }

    /** The story time written here; Monday of the first week if it is not one. */
    StoryTime time(Cursor at) {
        try {
            return StoryTime.parse(at.node().asText());
        } catch (IllegalArgumentException e) {
            names.refuse(
                    at,
                    "story-time",
                    "'" + at.node().asText() + "' is not a story time",
                    "write hours from 00 to 23: \"Mon 07:40\"");
            return new StoryTime(0);
        }
    }

    /** Story minutes, written as a number or with a unit. */
    static int minutes(Cursor at) {
        if (at.node().isInt()) {
            return at.node().asInt();
        }
        var text = at.node().asText();
        int count = Integer.parseInt(text.substring(0, text.length() - 1));
        return count
                * switch (text.charAt(text.length() - 1)) {
                    case 'h' -> 60;
                    case 'd' -> 24 * 60;
                    case 'w' -> 7 * 24 * 60;
                    default -> 1;
                };
    }

    /** The effects under a key; none if there is no such key. */
    List<Effect> effects(Cursor around, String key) {
        return around.list(key).stream().flatMap(one -> effect(one).stream()).toList();
    }

    private List<Effect> effect(Cursor at) {
        if (at.has("if")) {
            return List.of(
                    new Effect.If(
                            condition(at.at("if")), effects(at, "then"), effects(at, "else")));
        }
        var key = at.keys().get(0);
        var inside = at.at(key);
        return switch (key) {
            case "add" -> inside.values().stream().map(this::add).toList();
            case "set" -> inside.values().stream().map(this::put).toList();
            case "advance" -> List.of(new Effect.Advance(minutes(inside)));
            case "until" -> List.of(new Effect.Until(time(inside)));
            case "schedule" -> List.of(schedule(inside));
            default -> {
                names.check(inside, inside.node().asText(), Kind.EVENT);
                yield List.of(new Effect.Cancel(inside.node().asText()));
            }
        };
    }

    private Effect add(Cursor at) {
        names.check(at, at.key(), Kind.METER, Kind.COUNTER);
        return new Effect.Add(at.key(), at.node().asInt());
    }

    private Effect put(Cursor at) {
        boolean flag = at.node().isBoolean();
        if (names.check(at, at.key(), Kind.FLAG, Kind.COUNTER)) {
            boolean isFlag = Objects.equals(names.kind(at.key()), Kind.FLAG);
            if (flag != isFlag) {
                names.refuse(
                        at,
                        "value-kind",
                        "'" + at.key() + "' is set to " + at.node().asText(),
                        isFlag ? "set a flag to true or false" : "set a counter to a whole number");
            }
        }
        return new Effect.Put(at.key(), flag ? (at.node().asBoolean() ? 1 : 0) : at.node().asInt());
    }

    private Effect schedule(Cursor at) {
        var event = at.text("event");
        names.check(at.at("event"), event, Kind.EVENT);
        return at.has("in")
                ? new Effect.ScheduleIn(event, minutes(at.at("in")))
                : new Effect.ScheduleAt(event, time(at.at("at")));
    }

    /** Where something leads; the schema has seen to it that it leads somewhere. */
    Way way(Cursor at) {
        return way(at, Kind.NODE, Kind.ENDING);
    }

    /** Where something leads that leads to things of certain kinds only. */
    Way way(Cursor at, Kind... wanted) {
        if (at.has("to")) {
            return Way.to(target(at.at("to"), wanted));
        }
        return new Way(
                at.list("routes").stream()
                        .map(
                                route ->
                                        new Way.Route(
                                                condition(route.at("when")),
                                                target(route.at("to"), wanted)))
                        .toList(),
                target(at.at("otherwise"), wanted));
    }

    private String target(Cursor at, Kind... wanted) {
        names.check(at, at.node().asText(), wanted);
        return at.node().asText();
    }
}
