package org.aspirant.academy.simulation.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;

/**
 * A place where something is decided, told to those who talk about it afterwards.
 *
 * @param id of the node or event
 * @param casting whether characters are picked there, several at once
 * @param options all that can be on offer, in the author's order
 */
public record DecidedPlace(
        String id, String title, String ask, boolean casting, List<Option> options) {

    public DecidedPlace {
        options = List.copyOf(options);
    }

    /**
     * An option, or a character who can be picked.
     *
     * @param shortName at most 12 characters
     * @param text the option as it is read, or the character's name
     */
    public record Option(String id, String shortName, String text) {}

    /** The ids of all such places: the scenes in the author's order, then the interruptions. */
    public static List<String> in(Scenario scenario) {
        var places = new ArrayList<String>();
        scenario.story()
                .nodes()
                .forEach(
                        (id, node) -> {
                            if (node.step() instanceof Step.Choosing
                                    || node.step() instanceof Step.Casting) {
                                places.add(id);
                            }
                        });
        scenario.story()
                .events()
                .forEach(
                        (id, event) -> {
                            if (event.interrupts()) {
                                places.add(id);
                            }
                        });
        return List.copyOf(places);
    }

    /**
     * One of them.
     *
     * @param state whose values fill the texts, where an author quotes any: the reader's own run,
     *     or one that has only begun
     * @throws IllegalArgumentException if nothing is decided there
     */
    public static DecidedPlace of(RunState state, OwnWords ownWords, String place) {
        var scenario = state.scenario();
        var filling = new StateFilling(state, ownWords);
        var title = PathStep.title(scenario, place);
        var node = scenario.story().nodes().get(place);
        if (node != null && node.step() instanceof Step.Casting casting) {
            return new DecidedPlace(
                    place,
                    title,
                    casting.ask(),
                    true,
                    casting.from().stream()
                            .map(
                                    one ->
                                            new Option(
                                                    one.who(),
                                                    one.shortName(),
                                                    PersonView.of(scenario, one.who()).name()))
                            .toList());
        }
        var choosing = choosing(scenario, place);
        return new DecidedPlace(
                place,
                title,
                choosing.ask(),
                false,
                choosing.all().stream().map(one -> option(one, filling)).toList());
    }

    private static Option option(Choice choice, StateFilling filling) {
        return new Option(choice.id(), choice.shortName(), choice.text().plain(filling));
    }

    private static Step.Choosing choosing(Scenario scenario, String place) {
        var node = scenario.story().nodes().get(place);
        if (node == null) {
            var event = Objects.requireNonNull(scenario.story().events().get(place), place);
            return Objects.requireNonNull(event.answer(), place).choosing();
        }
        if (node.step() instanceof Step.Choosing choosing) {
            return choosing;
        }
        throw new IllegalArgumentException("nothing is decided at " + place);
    }
}
