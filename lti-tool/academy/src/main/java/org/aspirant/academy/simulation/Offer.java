package org.aspirant.academy.simulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.StoryEvent;

/**
 * What a run offers at one moment.
 *
 * @param choices the options whose conditions hold, in the author's order
 * @param candidates the characters who can be picked, in the author's order
 * @param exhibits those that can be opened and are not open
 * @param canPostpone whether the interruption can be put off
 * @param canTakeBack whether the last step, or all since the last checkpoint, can be taken back
 */
public record Offer(
        List<Choice> choices,
        List<Step.Candidate> candidates,
        List<String> exhibits,
        boolean canPostpone,
        boolean canTakeBack) {

    private static final Offer NOTHING = new Offer(List.of(), List.of(), List.of(), false, false);

    public Offer {
        choices = List.copyOf(choices);
        candidates = List.copyOf(candidates);
        exhibits = List.copyOf(exhibits);
    }

    /** What is offered where the run stands; nothing at its end. */
    public static Offer at(RunState state) {
        return at(state.scenario(), state.world(), state.history().back() != null);
    }

    private static Offer at(Scenario scenario, World world, boolean canTakeBack) {
        if (world.place() instanceof Place.Scene scene) {
            Node node = node(scenario, scene.id());
            return new Offer(
                    node.step() instanceof Step.Choosing choosing
                            ? open(choosing, world)
                            : List.of(),
                    node.step() instanceof Step.Casting casting
                            ? casting.from().stream()
                                    .filter(one -> Conditions.hold(one.when(), world))
                                    .toList()
                            : List.of(),
                    node.props().exhibits().stream()
                            .filter(exhibit -> !world.holds(Fact.opened(exhibit)))
                            .toList(),
                    false,
                    canTakeBack);
        } else if (world.place() instanceof Place.Interruption interruption) {
            return new Offer(
                    open(answer(scenario, interruption.id()).choosing(), world),
                    List.of(),
                    List.of(),
                    !world.holds(Fact.postponed(interruption.id())),
                    canTakeBack);
        }
        return NOTHING;
    }

    /** The option with this id, if it is on offer. */
    Optional<Choice> choice(String id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    private static List<Choice> open(Step.Choosing choosing, World world) {
        return choosing.choices().stream()
                .filter(choice -> Conditions.hold(choice.when(), world))
                .toList();
    }

    static Node node(Scenario scenario, String id) {
        return Objects.requireNonNull(scenario.story().nodes().get(id), id);
    }

    static StoryEvent.Answer answer(Scenario scenario, String event) {
        var found = Objects.requireNonNull(scenario.story().events().get(event), event);
        return Objects.requireNonNull(found.answer(), event);
    }
}
