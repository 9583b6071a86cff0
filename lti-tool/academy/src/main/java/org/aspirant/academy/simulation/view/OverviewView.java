package org.aspirant.academy.simulation.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aspirant.academy.markdown.Markdown;
import org.aspirant.academy.simulation.scenario.About;
import org.aspirant.academy.simulation.scenario.Exhibit;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Person;
import org.aspirant.academy.simulation.scenario.Policy;
import org.aspirant.academy.simulation.scenario.Provenance;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.ScenarioRef;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.Variable;

/**
 * One page about a simulation for the instructor who chooses it.
 *
 * @param prebriefHtml what candidates read before they begin
 * @param notesHtml the teaching notes
 * @param decisions how many scenes ask for a decision on a way to an ending
 * @param reasons how many of these ask for a written reason with some option at least
 * @param interruptions events that may ask for a decision as well, whatever the way
 * @param decisionsInAll how many the scenario holds, on all ways together and with interruptions
 * @param plans for each length in minutes, the scenes at which a group stops to talk
 */
public record OverviewView(
        ScenarioRef ref,
        About about,
        Provenance provenance,
        Policy policy,
        String prebriefHtml,
        String notesHtml,
        List<Person> people,
        List<Variable.Meter> meters,
        List<Exhibit> exhibits,
        Span decisions,
        Span reasons,
        int interruptions,
        int decisionsInAll,
        int endings,
        Map<Integer, List<PlannedStop>> plans) {

    /** A scene at which a group stops to talk. */
    public record PlannedStop(String scene, int minutes, String ask) {}

    /** The overview of a scenario. */
    public static OverviewView of(Scenario scenario) {
        var story = scenario.story();
        int interruptions =
                (int)
                        story.events().values().stream()
                                .filter(event -> event.answer() != null)
                                .count();
        return new OverviewView(
                scenario.ref(),
                scenario.about(),
                scenario.provenance(),
                scenario.policy(),
                Markdown.html(scenario.about().prebrief().source()),
                Markdown.html(scenario.provenance().teachingNotes()),
                List.copyOf(scenario.setting().people().values()),
                scenario.setting().meters(),
                List.copyOf(scenario.setting().exhibits().values()),
                Walk.span(scenario, story.start(), OverviewView::decides),
                Walk.span(scenario, story.start(), OverviewView::asksForReasons),
                interruptions,
                (int) story.nodes().values().stream().filter(OverviewView::decides).count()
                        + interruptions,
                story.endings().size(),
                plans(scenario));
    }

    private static boolean decides(Node node) {
        return node.step() instanceof Step.Choosing || node.step() instanceof Step.Casting;
    }

    private static boolean asksForReasons(Node node) {
        Step step = node.step();
        return step instanceof Step.Choosing choosing
                ? choosing.choices().stream().anyMatch(choice -> choice.justify() != null)
                : step instanceof Step.Casting casting && casting.justify() != null;
    }

    private static Map<Integer, List<PlannedStop>> plans(Scenario scenario) {
        var plans = new TreeMap<Integer, List<PlannedStop>>();
        for (Node node : scenario.story().nodes().values()) {
            var stop = node.stop();
            if (stop != null) {
                for (int plan : stop.plans()) {
                    plans.computeIfAbsent(plan, length -> new java.util.ArrayList<>())
                            .add(
                                    new PlannedStop(
                                            node.heading().title(), stop.minutes(), stop.ask()));
                }
            }
        }
        return plans;
    }
}
