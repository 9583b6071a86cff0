package org.aspirant.academy.play;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.FreeText;
import org.aspirant.academy.simulation.Offer;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.scenario.Debriefing;
import org.aspirant.academy.simulation.scenario.Step;

/** Keeps what somebody types while they type it, so that an ended session loses nothing. */
public final class SavingDraft {

    /** The field for the reason of a decision. */
    public static final String REASON = "reason";

    /** The field for the answer to a message, whose node is the message. */
    public static final String REPLY = "reply";

    /** The node of the debrief, whose fields are its prompts. */
    public static final String DEBRIEF = "debrief";

    /** The field of the debrief for what the candidate will try. */
    public static final String COMMITMENT = "commitment";

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Runs runs;
    private final Drafts drafts;
    private final Playthroughs playthroughs;

    public SavingDraft(
            UnitOfWork unitOfWork,
            Clock clock,
            Runs runs,
            Drafts drafts,
            Playthroughs playthroughs) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.runs = runs;
        this.drafts = drafts;
        this.playthroughs = playthroughs;
    }

    /**
     * Keeps the text of one field.
     *
     * @param node where the run stands, a message that can be answered there, or {@link #DEBRIEF}
     *     once the run has ended
     * @param field {@link #REASON}, a field of the sheet, {@link #REPLY}, or a prompt of the
     *     debrief
     */
    public DraftOutcome save(Participant who, RunId run, String node, String field, String text) {
        if (who.observer()) {
            return new DraftOutcome.NotAllowed(PlayFault.OBSERVER);
        }
        return unitOfWork.run(() -> saved(who, run, node, field, text));
    }

    private DraftOutcome saved(Participant who, RunId id, String node, String field, String text) {
        var run = runs.find(who.course(), id).filter(it -> it.belongsTo(who));
        if (run.isEmpty()) {
            return new DraftOutcome.NotAllowed(PlayFault.UNKNOWN_RUN);
        }
        if (runs.handedIn(who.place(), who.subject()).isPresent()) {
            return new DraftOutcome.NotAllowed(PlayFault.ALREADY_HANDED_IN);
        }
        var at = playthroughs.of(run.get());
        if (at.isEmpty()) {
            return new DraftOutcome.NotAllowed(PlayFault.EDITION_GONE);
        }
        var state = at.get().state();
        boolean message = Offer.at(state).messages().contains(node);
        if (!message && !node.equals(state.hasEnded() ? DEBRIEF : state.place().id())) {
            return new DraftOutcome.NotAllowed(PlayFault.STALE_PAGE);
        }
        if (!(message ? Set.of(REPLY) : fields(state)).contains(field)) {
            return new DraftOutcome.NotAllowed(PlayFault.NO_SUCH_FIELD);
        }
        var fault = FreeText.faultIn(text);
        if (fault.isPresent()) {
            return new DraftOutcome.NotAllowed(Typing.fault(fault.get()));
        }
        var now = clock.instant();
        drafts.save(who.organization(), who.subject(), new Draft(id, node, field, text, now));
        return new DraftOutcome.Saved(now);
    }

    private static Set<String> fields(RunState state) {
        if (state.hasEnded()) {
            var prompts =
                    state.scenario().debriefing().stages().values().stream()
                            .flatMap(stage -> stage.stream().map(Debriefing.Prompt::id))
                            .collect(Collectors.toSet());
            prompts.add(COMMITMENT);
            return prompts;
        }
        if (state.place() instanceof Place.Threshold) {
            return Set.of();
        }
        if (state.place() instanceof Place.Scene scene
                && step(state, scene) instanceof Step.Sheet sheet) {
            return sheet.fields().stream().map(Step.Field::id).collect(Collectors.toSet());
        }
        return Set.of(REASON);
    }

    private static Step step(RunState state, Place.Scene scene) {
        var node = state.scenario().story().nodes().get(scene.id());
        if (node == null) {
            throw new IllegalStateException("no node " + scene.id());
        }
        return node.step();
    }
}
