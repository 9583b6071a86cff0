package org.aspirant.content.cli;

import java.io.PrintWriter;
import java.util.List;
import org.aspirant.academy.simulation.scenario.Advisory;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Condition;
import org.aspirant.academy.simulation.scenario.Effect;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Person;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.StoryEvent;
import org.jspecify.annotations.Nullable;

/** Prints a script in Markdown. */
final class Printing {

    private final Console console;
    private final PrintWriter out;

    Printing(Console console) {
        this.console = console;
        this.out = console.out();
    }

    int print(String simulation) {
        var compiled = console.simulation(simulation);
        compiled.ifPresent(found -> print(found.scenario()));
        return compiled.isPresent() ? Console.DONE : Console.REFUSED;
    }

    private void print(Scenario scenario) {
        var about = scenario.about();
        out.println("# " + about.title());
        out.println();
        out.println(
                "Version "
                        + scenario.ref().version()
                        + ", "
                        + about.minutes()
                        + " minutes. "
                        + about.role());
        out.println();
        out.println("**" + about.dilemma() + "**");
        out.println();
        about.tradeoffs().forEach(one -> out.println("- " + one));
        out.println();
        out.println("## People");
        scenario.setting().people().values().forEach(this::print);
        out.println();
        out.println("## Before");
        out.println();
        out.println(about.prebrief().source().strip());
        scenario.story().nodes().values().forEach(this::print);
        scenario.story().events().values().forEach(this::print);
        scenario.story().inbox().values().forEach(this::print);
        for (var ending : scenario.story().endings().values()) {
            heading("Ending: " + ending.title(), ending.id());
            out.println(ending.text().source().strip());
            out.println();
            ending.causes()
                    .forEach(
                            cause ->
                                    out.println(
                                            "- because of "
                                                    + cause.node()
                                                    + when(cause.when())
                                                    + ": "
                                                    + cause.because().source()));
        }
    }

    private void print(Person person) {
        var motives = person.motives();
        out.println();
        out.println("**" + person.name() + "**, " + person.role() + ". " + person.brief());
        out.println();
        out.println("- wants: " + motives.want());
        out.println("- fears: " + motives.fear());
        out.println("- before: " + motives.history());
        out.println("- is right: " + motives.right());
    }

    private void heading(String title, String id) {
        out.println();
        out.println("## " + title + " (" + id + ")");
        out.println();
    }

    private void print(Node node) {
        heading(node.heading().title(), node.id());
        if (node.at() != null) {
            out.println("*" + node.at() + "*");
            out.println();
        }
        if (node.heading().lede() != null) {
            out.println("*" + node.heading().lede() + "*");
            out.println();
        }
        if (node.advisory() != null) {
            print(node.advisory());
        }
        out.println(node.text().source().strip());
        out.println();
        effects(node.effects());
        node.props().exhibits().forEach(id -> out.println("Can be opened: " + id));
        node.props().shows().forEach(id -> out.println("Lies open: " + id));
        if (node.step() instanceof Step.Choosing choosing) {
            print(choosing);
        } else if (node.step() instanceof Step.Casting casting) {
            out.println("**" + casting.ask() + "** (" + casting.pick() + ")");
            out.println();
            casting.from()
                    .forEach(
                            one ->
                                    out.println(
                                            "- "
                                                    + one.who()
                                                    + when(one.when())
                                                    + ": "
                                                    + one.note()
                                                    + brackets(one.effects())));
            reason(casting.justify());
            out.println("→ " + Wording.of(casting.way()));
        } else if (node.step() instanceof Step.Sheet sheet) {
            out.println("**" + sheet.title() + "**");
            out.println();
            sheet.fields()
                    .forEach(field -> out.println("- " + field.label() + ": " + field.prompt()));
            out.println();
            out.println("→ " + Wording.of(sheet.way()));
        } else if (node.step() instanceof Step.Continuing continuing) {
            out.println("→ " + Wording.of(continuing.way()));
        }
    }

    private void print(Advisory advisory) {
        out.println("Before: " + advisory.about());
        out.println();
        out.println(
                "Skipped: "
                        + advisory.instead().source().strip()
                        + brackets(advisory.effects())
                        + " → "
                        + Wording.of(advisory.way()));
        out.println();
    }

    private void print(StoryEvent event) {
        heading("Event: " + event.title(), event.id());
        out.println(event.text().source().strip());
        out.println();
        effects(event.effects());
        if (event.answer() != null) {
            print(event.answer().choosing());
        }
    }

    private void print(Message message) {
        heading("Message: " + message.subject(), message.id());
        out.println("*From " + message.from() + ", " + message.at() + when(message.when()) + "*");
        out.println();
        out.println(message.text().source().strip());
        out.println();
        for (Message.Handling one : message.handlings()) {
            out.println(
                    "- "
                            + Wording.of(one.action())
                            + (one instanceof Message.Delegation delegation
                                    ? " to " + String.join(", ", delegation.to())
                                    : "")
                            + brackets(one.effects()));
        }
        var deadline = message.deadline();
        if (deadline != null) {
            out.println(
                    "- left after "
                            + deadline.due()
                            + ": "
                            + deadline.tell().source().strip()
                            + brackets(deadline.effects()));
        }
    }

    private void print(Step.Choosing choosing) {
        out.println("**" + choosing.ask() + "**");
        out.println();
        if (choosing.limit() != null) {
            out.println(
                    "Within "
                            + choosing.limit().time().toSeconds()
                            + " seconds, or without a limit: "
                            + choosing.limit().untimed());
            out.println();
        }
        for (Choice choice : choosing.all()) {
            out.println(
                    "- "
                            + choice.id()
                            + (choosing.choices().contains(choice) ? "" : " (silence)")
                            + when(choice.when())
                            + ": "
                            + choice.text().source()
                            + brackets(choice.effects())
                            + (choice.way() == null ? "" : " → " + Wording.of(choice.way())));
            reason(choice.justify());
        }
    }

    private void reason(Step.@Nullable Justify justify) {
        if (justify != null) {
            out.println("  reason: " + justify.prompt() + " (" + justify.minWords() + " words)");
        }
    }

    private void effects(List<Effect> effects) {
        if (!effects.isEmpty()) {
            out.println("Effects: " + Wording.of(effects));
        }
    }

    private static String brackets(List<Effect> effects) {
        return effects.isEmpty() ? "" : " [" + Wording.of(effects) + "]";
    }

    private static String when(Condition condition) {
        return condition.equals(Condition.always()) ? "" : " (if " + Wording.of(condition) + ")";
    }
}
