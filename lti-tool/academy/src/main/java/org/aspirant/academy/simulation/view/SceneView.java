package org.aspirant.academy.simulation.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aspirant.academy.simulation.Fact;
import org.aspirant.academy.simulation.Offer;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.StoryEvent;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.jspecify.annotations.Nullable;

/**
 * A scene or an interruption, ready to be shown.
 *
 * @param id of the node or event
 * @param interruption whether it comes between two scenes
 * @param at the story time
 * @param eyebrow the author's words for where and when, or null to show the story time
 * @param lede the dilemma of the scene, or null
 * @param html the text, sanitised
 * @param notices what arrived on the way here, what happened in scenes that were skipped, and what
 *     followed from messages that were left
 * @param inbox every message that has arrived; empty at an interruption, where they have to wait
 * @param takeBackTo the title of the scene to which taking back would return, or null if nothing
 *     can be taken back
 */
public record SceneView(
        String id,
        boolean interruption,
        StoryTime at,
        @Nullable String eyebrow,
        String title,
        @Nullable String lede,
        String html,
        List<Notice> notices,
        List<ExhibitView> exhibits,
        List<PersonView> cast,
        List<MeterView> meters,
        Task task,
        Progress progress,
        List<MessageView> inbox,
        @Nullable String takeBackTo) {

    /**
     * Something that arrived.
     *
     * @param from who sent it, or null
     */
    public record Notice(String title, @Nullable PersonView from, String html) {}

    /**
     * The scene in which a run stands.
     *
     * @throws IllegalArgumentException if the run stands before a scene or has ended; {@link
     *     ThresholdView} or the debrief is shown then
     */
    public static SceneView of(RunState state, OwnWords ownWords) {
        var filling = new StateFilling(state, ownWords);
        if (state.place() instanceof Place.Scene scene) {
            var node = Objects.requireNonNull(state.scenario().story().nodes().get(scene.id()));
            return scene(state, node, filling, ownWords);
        } else if (state.place() instanceof Place.Interruption interruption) {
            return interruption(state, interruption, filling);
        }
        throw new IllegalArgumentException(
                (state.hasEnded() ? "the run has ended at " : "the run stands before ")
                        + state.place().id());
    }

    private static SceneView scene(
            RunState state, Node node, StateFilling filling, OwnWords ownWords) {
        boolean again = node.revisit() != null && state.world().holds(Fact.again(node.id()));
        var text = again ? Objects.requireNonNull(node.revisit()) : node.text();
        return new SceneView(
                node.id(),
                false,
                state.world().clock(),
                node.heading().eyebrow(),
                node.heading().title(),
                node.heading().lede(),
                text.html(filling),
                notices(state, filling),
                ExhibitView.of(state, node, filling),
                node.props().cast().stream()
                        .map(id -> PersonView.of(state.scenario(), id))
                        .toList(),
                MeterView.of(state),
                task(state, node, filling),
                Progress.of(state),
                MessageView.all(state, ownWords),
                takeBackTo(state));
    }

    private static SceneView interruption(
            RunState state, Place.Interruption place, StateFilling filling) {
        var event = event(state, place.id());
        var answer = Objects.requireNonNull(event.answer());
        var offer = Offer.at(state);
        return new SceneView(
                event.id(),
                true,
                place.due(),
                null,
                event.title(),
                null,
                event.text().html(filling),
                notices(state, filling),
                List.of(),
                event.from() == null
                        ? List.of()
                        : List.of(PersonView.of(state.scenario(), event.from())),
                MeterView.of(state),
                new Task.Decide(
                        answer.choosing().ask(),
                        options(offer, filling),
                        null,
                        offer.canPostpone(),
                        offer.canPostpone() ? answer.postponeBy() : 0),
                Progress.of(state),
                List.of(),
                takeBackTo(state));
    }

    static @Nullable String takeBackTo(RunState state) {
        var back = state.history().back();
        return back == null ? null : PathStep.title(state.scenario(), back.place().id());
    }

    private static StoryEvent event(RunState state, String id) {
        return Objects.requireNonNull(state.scenario().story().events().get(id), id);
    }

    private static List<Notice> notices(RunState state, StateFilling filling) {
        return state.notices().stream().map(id -> notice(state, id, filling)).toList();
    }

    private static Notice notice(RunState state, String id, StateFilling filling) {
        var skipped = state.scenario().story().nodes().get(id);
        if (skipped != null) {
            var advisory = Objects.requireNonNull(skipped.advisory(), id);
            return new Notice(skipped.heading().title(), null, advisory.instead().html(filling));
        }
        var message = state.scenario().story().inbox().get(id);
        if (message != null) {
            return new Notice(
                    message.subject(),
                    PersonView.of(state.scenario(), message.from()),
                    Objects.requireNonNull(message.deadline(), id).tell().html(filling));
        }
        var event = event(state, id);
        return new Notice(
                event.title(),
                event.from() == null ? null : PersonView.of(state.scenario(), event.from()),
                event.text().html(filling));
    }

    private static Task task(RunState state, Node node, StateFilling filling) {
        var offer = Offer.at(state);
        if (node.step() instanceof Step.Choosing choosing) {
            return new Task.Decide(
                    choosing.ask(), options(offer, filling), time(node, offer, filling), false, 0);
        } else if (node.step() instanceof Step.Casting casting) {
            return new Task.PickPeople(
                    node.id(),
                    casting.ask(),
                    casting.pick(),
                    offer.candidates().stream()
                            .map(
                                    one ->
                                            new Task.Candidate(
                                                    PersonView.of(state.scenario(), one.who()),
                                                    one.note()))
                            .toList(),
                    casting.justify());
        } else if (node.step() instanceof Step.Sheet sheet) {
            return new Task.WriteSheet(node.id(), sheet.title(), sheet.fields());
        }
        return new Task.GoOn(node.id(), ((Step.Continuing) node.step()).label());
    }

    private static Task.@Nullable Time time(Node node, Offer offer, StateFilling filling) {
        var limit = node.limit();
        return limit == null
                ? null
                : new Task.Time(
                        limit.silence().id(),
                        limit.silence().text().plain(filling),
                        offer.silence() == null,
                        limit.untimed());
    }

    private static List<Task.Option> options(Offer offer, StateFilling filling) {
        var options = new ArrayList<Task.Option>();
        for (var choice : offer.choices()) {
            var letter = String.valueOf((char) ('A' + options.size()));
            options.add(
                    new Task.Option(
                            letter, choice.id(), choice.text().plain(filling), choice.justify()));
        }
        return List.copyOf(options);
    }
}
