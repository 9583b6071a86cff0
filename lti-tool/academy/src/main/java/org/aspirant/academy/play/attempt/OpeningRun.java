package org.aspirant.academy.play.attempt;

import java.time.Clock;
import java.time.Duration;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.play.Drafts;
import org.aspirant.academy.play.PlayFault;
import org.aspirant.academy.play.Playthrough;
import org.aspirant.academy.play.Playthroughs;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.Runs;
import org.jspecify.annotations.Nullable;

/** Opens a run of one's own, to go on with it or to look back. */
public final class OpeningRun {

    private final Clock clock;
    private final Runs runs;
    private final Drafts drafts;
    private final Playthroughs playthroughs;

    public OpeningRun(Clock clock, Runs runs, Drafts drafts, Playthroughs playthroughs) {
        this.clock = clock;
        this.runs = runs;
        this.drafts = drafts;
        this.playthroughs = playthroughs;
    }

    public OpenOutcome open(Participant who, RunId id) {
        var run = runs.find(who.course(), id).filter(it -> it.belongsTo(who));
        if (run.isEmpty()) {
            return new OpenOutcome.NotAllowed(PlayFault.UNKNOWN_RUN);
        }
        return playthroughs
                .of(run.get())
                .<OpenOutcome>map(
                        at ->
                                new OpenOutcome.Open(
                                        at,
                                        drafts.of(who.organization(), id),
                                        left(at),
                                        runs.handedIn(who.place(), who.subject()).isPresent()))
                .orElseGet(() -> new OpenOutcome.NotAllowed(PlayFault.EDITION_GONE));
    }

    private @Nullable Duration left(Playthrough at) {
        var deadline = at.deadline();
        return deadline == null ? null : deadline.left(clock.instant());
    }
}
