package org.aspirant.academy.play.attempt;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.Runs;
import org.aspirant.academy.simulation.scenario.Policy;

/** Lists a person's own attempts at the activity they are in. */
public final class ListingAttempts {

    private final Activities activities;
    private final Catalogue catalogue;
    private final Runs runs;

    public ListingAttempts(Activities activities, Catalogue catalogue, Runs runs) {
        this.activities = activities;
        this.catalogue = catalogue;
        this.runs = runs;
    }

    public Attempts list(Participant who) {
        var recorded = runs.of(who.place(), who.subject(), Run.Kind.RECORDED);
        var policy =
                activities
                        .find(who.place())
                        .flatMap(Activity::bound)
                        .flatMap(binding -> catalogue.simulation(binding.simulationHash()))
                        .map(scenario -> scenario.policy());
        return new Attempts(
                recorded,
                runs.of(who.place(), who.subject(), Run.Kind.PREVIEW).stream().findFirst(),
                left(policy, recorded.size()),
                runs.handedIn(who.place(), who.subject()));
    }

    private static OptionalInt left(Optional<Policy> policy, int made) {
        return policy.filter(Policy::limitsAttempts)
                .map(it -> OptionalInt.of(Math.max(0, it.attempts() - made)))
                .orElse(OptionalInt.empty());
    }

    /**
     * A person's attempts.
     *
     * @param recorded by number
     * @param preview the one of somebody who teaches or assesses
     * @param left how many more can be begun; empty where there is no limit or nothing to play
     * @param handedIn the attempt that was handed in
     */
    public record Attempts(
            List<Run> recorded, Optional<Run> preview, OptionalInt left, Optional<RunId> handedIn) {

        /** The attempt that is under way. */
        public Optional<Run> underWay() {
            return recorded.stream().filter(run -> !run.isFinished()).findFirst();
        }

        /**
         * Whether the path map of an attempt shows what was offered and not taken. The last attempt
         * has to be finished for that, and not only begun.
         */
        public boolean revealPaths(Policy policy) {
            return switch (policy.revealPaths()) {
                case ALWAYS -> true;
                case NEVER -> false;
                case AFTER_SUBMISSION -> handedIn.isPresent();
                case AFTER_LAST_ATTEMPT ->
                        handedIn.isPresent() || (left.orElse(1) == 0 && underWay().isEmpty());
            };
        }

        /** The attempts that could be handed in. */
        public List<Run> finished() {
            return recorded.stream().filter(Run::isFinished).toList();
        }
    }
}
