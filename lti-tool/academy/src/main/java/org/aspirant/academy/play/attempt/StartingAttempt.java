package org.aspirant.academy.play.attempt;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.activity.ProgressDepartures;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.play.PlayFault;
import org.aspirant.academy.play.Playthroughs;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.Runs;
import org.aspirant.academy.simulation.scenario.Policy;

/**
 * Begins an attempt: a recorded one for a candidate, as often as the simulation allows; a preview
 * for who teaches or assesses, which is on nobody's record and takes the place of the last one.
 */
public final class StartingAttempt {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final LongSupplier seeds;
    private final Activities activities;
    private final Catalogue catalogue;
    private final Authority authority;
    private final Runs runs;
    private final Words words;
    private final Playthroughs playthroughs;
    private final ProgressDepartures departures;

    /**
     * Begins attempts.
     *
     * @param seeds unpredictable numbers that simulations draw their variants from
     */
    public StartingAttempt(
            UnitOfWork unitOfWork,
            Clock clock,
            LongSupplier seeds,
            Activities activities,
            Catalogue catalogue,
            Authority authority,
            Runs runs,
            Words words,
            Playthroughs playthroughs,
            ProgressDepartures departures) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.seeds = seeds;
        this.activities = activities;
        this.catalogue = catalogue;
        this.authority = authority;
        this.runs = runs;
        this.words = words;
        this.playthroughs = playthroughs;
        this.departures = departures;
    }

    public StartOutcome start(Participant who) {
        if (who.observer()) {
            return refused(PlayFault.OBSERVER);
        }
        return unitOfWork.run(() -> started(who));
    }

    private StartOutcome started(Participant who) {
        var binding = activities.find(who.place()).flatMap(Activity::bound);
        if (binding.isEmpty()) {
            return refused(PlayFault.NOT_READY);
        }
        var policy = catalogue.simulation(binding.get().simulationHash()).map(it -> it.policy());
        if (policy.isEmpty()) {
            return refused(PlayFault.EDITION_GONE);
        }
        if (who.isInstructor() || authority.isStaff(who)) {
            return preview(who, binding.get());
        }
        return who.isCandidate()
                ? recorded(who, binding.get(), policy.get())
                : refused(PlayFault.NOT_A_PLAYER);
    }

    private StartOutcome preview(Participant who, Binding binding) {
        for (Run former : runs.of(who.place(), who.subject(), Run.Kind.PREVIEW)) {
            playthroughs
                    .of(former)
                    .ifPresent(at -> words.discard(who.organization(), at.words().keySet()));
        }
        runs.discardPreviews(who.place(), who.subject());
        return begun(who, binding, Run.Kind.PREVIEW, 1);
    }

    private StartOutcome recorded(Participant who, Binding binding, Policy policy) {
        if (runs.handedIn(who.place(), who.subject()).isPresent()) {
            return refused(PlayFault.ALREADY_HANDED_IN);
        }
        List<Run> attempts = runs.of(who.place(), who.subject(), Run.Kind.RECORDED);
        Optional<Run> underWay = attempts.stream().filter(run -> !run.isFinished()).findFirst();
        if (underWay.isPresent()) {
            return new StartOutcome.UnderWay(underWay.get());
        }
        if (attempts.size() >= policy.attempts()) {
            return refused(PlayFault.NO_ATTEMPTS_LEFT);
        }
        var outcome = begun(who, binding, Run.Kind.RECORDED, attempts.size() + 1);
        if (outcome instanceof StartOutcome.Started && attempts.isEmpty() && !who.testUser()) {
            departures.queue(
                    new Progress(
                            who.place(), who.subject(), Progress.Stage.STARTED, clock.instant()));
        }
        return outcome;
    }

    private StartOutcome begun(Participant who, Binding binding, Run.Kind kind, int attempt) {
        var run =
                new Run(
                        RunId.fresh(),
                        who.place(),
                        who.subject(),
                        kind,
                        attempt,
                        binding.simulation(),
                        binding.simulationHash(),
                        seeds.getAsLong(),
                        who.testUser(),
                        clock.instant(),
                        null);
        return runs.begin(run)
                ? new StartOutcome.Started(run)
                : new StartOutcome.UnderWay(
                        runs.of(who.place(), who.subject(), kind).stream()
                                .filter(other -> other.attempt() == attempt)
                                .findFirst()
                                .orElseThrow());
    }

    private static StartOutcome refused(PlayFault fault) {
        return new StartOutcome.NotAllowed(fault);
    }
}
