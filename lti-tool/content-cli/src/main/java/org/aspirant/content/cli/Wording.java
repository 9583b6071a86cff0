package org.aspirant.content.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aspirant.academy.simulation.scenario.Condition;
import org.aspirant.academy.simulation.scenario.Effect;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.simulation.scenario.Way;

/** Conditions, effects and ways in words. */
final class Wording {

    private Wording() {}

    static String of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().isEmpty() ? "always" : join(all.parts(), " and ");
        } else if (condition instanceof Condition.Any any) {
            return any.parts().isEmpty() ? "never" : join(any.parts(), " or ");
        } else if (condition instanceof Condition.Not not) {
            return "not " + of(not.part());
        } else if (condition instanceof Condition.FlagSet flag) {
            return flag.flag();
        } else if (condition instanceof Condition.Compare compare) {
            return compare.variable() + " " + compare.comparison().sign() + " " + compare.value();
        } else if (condition instanceof Condition.HasCast has) {
            return has.person() + " was picked";
        } else if (condition instanceof Condition.Visited visited) {
            return "been in " + visited.node();
        } else if (condition instanceof Condition.Chose chose) {
            return "chose " + chose.choice();
        } else if (condition instanceof Condition.Opened opened) {
            return "opened " + opened.exhibit();
        } else if (condition instanceof Condition.Handled handled) {
            return handled.message()
                    + " was handled"
                    + (handled.action() == null ? "" : " (" + of(handled.action()) + ")");
        } else if (condition instanceof Condition.Delegated delegated) {
            return delegated.message() + " was given to " + delegated.person();
        } else if (condition instanceof Condition.Drew drew) {
            return drew.variant() + " is " + drew.value();
        }
        var clock = (Condition.ClockIs) condition;
        return "the clock " + clock.comparison().sign() + " " + clock.time();
    }

    static String of(Message.Action action) {
        return action.name().toLowerCase(Locale.ROOT);
    }

    private static String join(List<Condition> parts, String word) {
        return parts.stream().map(Wording::of).collect(Collectors.joining(word, "(", ")"));
    }

    static String of(List<Effect> effects) {
        return effects.stream().map(Wording::of).collect(Collectors.joining(", "));
    }

    private static String of(Effect effect) {
        if (effect instanceof Effect.Add add) {
            return String.format(Locale.ROOT, "%s %+d", add.variable(), add.by());
        } else if (effect instanceof Effect.Put put) {
            return put.variable() + " = " + put.value();
        } else if (effect instanceof Effect.Advance advance) {
            return advance.minutes() + " minutes pass";
        } else if (effect instanceof Effect.Until until) {
            return "until " + until.time();
        } else if (effect instanceof Effect.ScheduleIn in) {
            return in.event() + " in " + in.minutes() + " minutes";
        } else if (effect instanceof Effect.ScheduleAt at) {
            return at.event() + " at " + at.time();
        } else if (effect instanceof Effect.Cancel cancel) {
            return "no " + cancel.event();
        }
        var fork = (Effect.If) effect;
        return "if "
                + of(fork.condition())
                + ": "
                + of(fork.then())
                + (fork.otherwise().isEmpty() ? "" : "; else " + of(fork.otherwise()));
    }

    static String of(Way way) {
        return way.routes().stream()
                        .map(route -> "to " + route.to() + " if " + of(route.when()) + ", ")
                        .collect(Collectors.joining())
                + (way.routes().isEmpty() ? "to " : "else to ")
                + way.otherwise();
    }
}
