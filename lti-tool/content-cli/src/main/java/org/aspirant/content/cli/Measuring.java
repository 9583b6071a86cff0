package org.aspirant.content.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.aspirant.academy.simulation.format.CompiledScenario;
import org.aspirant.academy.simulation.lint.Lint;
import org.aspirant.academy.simulation.lint.LintReport;
import org.aspirant.academy.simulation.lint.rule.LintScope;
import org.aspirant.academy.simulation.lint.walk.Coverage;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Person;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;

/** Reports what random plays come by. */
final class Measuring {

    private final Console console;

    Measuring(Console console) {
        this.console = console;
    }

    int measure(String simulation) {
        var compiled = console.simulation(simulation);
        if (compiled.isEmpty()) {
            return Console.REFUSED;
        }
        var report = Lint.check(compiled.get(), LintScope.SOUND);
        report(compiled.get(), report);
        return Console.DONE;
    }

    private void report(CompiledScenario compiled, LintReport report) {
        var coverage = report.coverage();
        var story = compiled.scenario().story();
        console.out()
                .println(coverage.plays() + " random plays; " + String.join("; ", report.notes()));
        console.out().println("longest play: about " + coverage.minutes() + " minutes");
        console.out().println();
        console.out().println("Endings");
        story.endings().keySet().forEach(id -> line(id, coverage.endings(), coverage.plays()));
        console.out().println();
        roles(compiled.scenario());
        console.out().println();
        console.out().println("Scenes and options, as a share of plays");
        for (Node node : story.nodes().values()) {
            line(node.id(), coverage.places(), coverage.plays());
            if (node.step() instanceof Step.Choosing choosing) {
                options(choosing, coverage);
            } else if (node.step() instanceof Step.Casting casting) {
                casting.from().forEach(one -> line("  " + one.who(), one.who(), coverage));
            }
        }
        for (var event : story.events().values()) {
            if (event.answer() != null) {
                line(event.id(), coverage.places(), coverage.plays());
                options(event.answer().choosing(), coverage);
            }
        }
    }

    /** Whether a group appears in one kind of role only is for a reader to see. */
    private void roles(Scenario scenario) {
        console.out().println("Roles by group");
        Map<String, List<Person>> groups = new TreeMap<>();
        for (Person person : scenario.setting().people().values()) {
            for (String group : person.groups()) {
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(person);
            }
        }
        groups.forEach(
                (group, people) ->
                        people.forEach(
                                person ->
                                        console.out()
                                                .println(
                                                        String.format(
                                                                Locale.ROOT,
                                                                "%-12s %s: %s (%s, influence %d)",
                                                                group,
                                                                person.name(),
                                                                person.role(),
                                                                person.stance()
                                                                        .name()
                                                                        .toLowerCase(Locale.ROOT),
                                                                person.influence()))));
    }

    private void options(Step.Choosing choosing, Coverage coverage) {
        for (Choice choice : choosing.all()) {
            line("  " + choice.id(), choice.id(), coverage);
        }
    }

    private void line(String label, String id, Coverage coverage) {
        print(label, coverage.choices().getOrDefault(id, 0), coverage.plays());
    }

    private void line(String id, Map<String, Integer> counts, int plays) {
        print(id, counts.getOrDefault(id, 0), plays);
    }

    private void print(String label, int count, int plays) {
        console.out()
                .println(
                        String.format(Locale.ROOT, "%-36s %5.1f %%", label, 100.0 * count / plays));
    }
}
