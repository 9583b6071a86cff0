package org.aspirant.academy.simulation.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.simulation.Change;
import org.aspirant.academy.simulation.Decision;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Written;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.jspecify.annotations.Nullable;

/**
 * One decision, told afterwards.
 *
 * @param title of the scene or event
 * @param option the text of the option taken; empty for a casting
 * @param did the author's sentence that begins with You, or null for a casting
 * @param picked names of the characters picked; empty unless it was a casting
 * @param reason that a reason was written, or null if none was asked for
 * @param reasonText the reason, or null if there is none or it may not be read or no longer exists
 * @param opened titles of the exhibits that had been open before
 * @param unopened titles of the exhibits that could have been opened in that scene and were not
 * @param timesTakenBack how often a decision was made here, and what followed seen, before this one
 * @param changes of every variable from this decision to the next
 */
public record PathStep(
        int number,
        String place,
        StoryTime at,
        String title,
        String option,
        @Nullable String did,
        List<String> picked,
        @Nullable Written reason,
        @Nullable String reasonText,
        List<String> opened,
        List<String> unopened,
        int timesTakenBack,
        List<Change> changes) {

    /** Every decision of a run that stands, in order. */
    public static List<PathStep> all(RunState state, OwnWords ownWords) {
        return state.decisions().stream().map(one -> of(state, one, ownWords)).toList();
    }

    /** Decisions that were taken back, in the order in which they were made. */
    public static List<PathStep> takenBack(RunState state, OwnWords ownWords) {
        return state.history().takenBack().stream()
                .map(one -> of(state, one, ownWords, 0, List.of()))
                .toList();
    }

    static PathStep of(RunState state, Decision decision, OwnWords ownWords) {
        return of(
                state,
                decision,
                ownWords,
                state.timesTakenBack(decision),
                state.changes().stream()
                        .filter(change -> change.decision() == decision.number())
                        .toList());
    }

    private static PathStep of(
            RunState state,
            Decision decision,
            OwnWords ownWords,
            int timesTakenBack,
            List<Change> changes) {
        var scenario = state.scenario();
        var filling = new StateFilling(state, ownWords);
        var choice = choice(scenario, decision.place(), decision.taken().get(0));
        var reason = decision.reason();
        return new PathStep(
                decision.number(),
                decision.place(),
                decision.at(),
                title(scenario, decision.place()),
                choice.map(one -> one.text().plain(filling)).orElse(""),
                choice.map(Choice::did).orElse(null),
                choice.isPresent()
                        ? List.of()
                        : decision.taken().stream()
                                .map(id -> PersonView.of(scenario, id).name())
                                .toList(),
                reason,
                Optional.ofNullable(reason)
                        .flatMap(written -> ownWords.text(written.textId()))
                        .orElse(null),
                titles(scenario, decision, true),
                titles(scenario, decision, false),
                timesTakenBack,
                changes);
    }

    private static List<String> titles(Scenario scenario, Decision decision, boolean opened) {
        return scenario.setting().exhibits().values().stream()
                .filter(
                        exhibit ->
                                opened
                                        ? decision.opened().contains(exhibit.id())
                                        : decision.openable().contains(exhibit.id()))
                .map(exhibit -> exhibit.title())
                .toList();
    }

    static String title(Scenario scenario, String place) {
        Node node = scenario.story().nodes().get(place);
        return node != null
                ? node.heading().title()
                : Objects.requireNonNull(scenario.story().events().get(place), place).title();
    }

    static Optional<Choice> choice(Scenario scenario, String place, String id) {
        List<Choice> choices = List.of();
        Node node = scenario.story().nodes().get(place);
        if (node == null) {
            var event = Objects.requireNonNull(scenario.story().events().get(place), place);
            choices = Objects.requireNonNull(event.answer(), place).choosing().all();
        } else if (node.step() instanceof Step.Choosing choosing) {
            choices = choosing.all();
        }
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }
}
