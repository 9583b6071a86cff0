package org.aspirant.academy.simulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Limit;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.StoryEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a run offers at one moment.
 *
 * @param choices the options whose conditions hold, in the author's order
 * @param silence what is taken when the time runs out: not shown as an option; null where no limit
 *     runs
 * @param candidates the characters who can be picked, in the author's order
 * @param exhibits those that can be opened and are not open
 * @param messages ids of those in the inbox that can be handled
 * @param canPostpone whether the interruption can be put off
 * @param canTakeBack whether the last step, or all since the last checkpoint, can be taken back
 */
public record Offer(
        List<Choice> choices,
        @Nullable Choice silence,
        List<Step.Candidate> candidates,
        List<String> exhibits,
        List<String> messages,
        boolean canPostpone,
        boolean canTakeBack) {

    private static final Offer NOTHING =
            new Offer(List.of(), null, List.of(), List.of(), List.of(), false, false);

    public Offer {
        choices = List.copyOf(choices);
        candidates = List.copyOf(candidates);
        exhibits = List.copyOf(exhibits);
        messages = List.copyOf(messages);
    }

    /** What is offered where the run stands; nothing at its end. */
    public static Offer at(RunState state) {
        return at(state.scenario(), state.world(), state.history().back() != null);
    }

    private static Offer at(Scenario scenario, World world, boolean canTakeBack) {
        if (world.place() instanceof Place.Scene scene) {
            Node node = node(scenario, scene.id());
            Limit limit = node.limit();
            return new Offer(
                    node.step() instanceof Step.Choosing choosing
                            ? open(scene.isTimed() ? choosing.choices() : choosing.all(), world)
                            : List.of(),
                    limit != null && scene.isTimed() ? limit.silence() : null,
                    node.step() instanceof Step.Casting casting
                            ? casting.from().stream()
                                    .filter(one -> Conditions.hold(one.when(), world))
                                    .toList()
                            : List.of(),
                    node.props().exhibits().stream()
                            .filter(exhibit -> !world.holds(Fact.opened(exhibit)))
                            .toList(),
                    Mail.open(world),
                    false,
                    canTakeBack);
        } else if (world.place() instanceof Place.Interruption interruption) {
            return new Offer(
                    open(answer(scenario, interruption.id()).choosing().choices(), world),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    !world.holds(Fact.postponed(interruption.id())),
                    canTakeBack);
        }
        return world.place() instanceof Place.Threshold
                ? new Offer(List.of(), null, List.of(), List.of(), List.of(), false, canTakeBack)
                : NOTHING;
    }

    /**
     * The options and, last, what it means not to answer, whether or not the limit is off: a record
     * of them tells nothing of the pace.
     */
    List<Choice> acceptable() {
        return silence == null
                ? choices
                : Stream.concat(choices.stream(), Stream.of(silence)).toList();
    }

    /** The option with this id, if it can be taken. */
    Optional<Choice> choice(String id) {
        return acceptable().stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    private static List<Choice> open(List<Choice> choices, World world) {
        return choices.stream().filter(choice -> Conditions.hold(choice.when(), world)).toList();
    }

    static Node node(Scenario scenario, String id) {
        return Objects.requireNonNull(scenario.story().nodes().get(id), id);
    }

    static StoryEvent.Answer answer(Scenario scenario, String event) {
        var found = Objects.requireNonNull(scenario.story().events().get(event), event);
        return Objects.requireNonNull(found.answer(), event);
    }
}
