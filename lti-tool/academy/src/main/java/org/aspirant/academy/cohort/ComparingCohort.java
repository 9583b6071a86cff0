package org.aspirant.academy.cohort;

import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.scenario.Debriefing;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.view.DecidedPlace;
import org.aspirant.academy.simulation.view.OwnWords;

/**
 * Tells an instructor how a whole class decided, everywhere that somebody came to: what a class
 * talks about together. Nobody else, and no assessor as such, since readings are blind.
 */
public final class ComparingCohort {

    private final Activities activities;
    private final Catalogue catalogue;
    private final Gathering gathering;
    private final Words words;

    public ComparingCohort(
            Activities activities, Catalogue catalogue, Gathering gathering, Words words) {
        this.activities = activities;
        this.catalogue = catalogue;
        this.gathering = gathering;
        this.words = words;
    }

    public CohortOutcome compare(Participant who) {
        if (!who.isInstructor()) {
            return new CohortOutcome.NotAllowed(CohortFault.NOT_AN_INSTRUCTOR);
        }
        var binding = activities.find(who.place()).flatMap(Activity::bound);
        if (binding.isEmpty()) {
            return new CohortOutcome.NotAllowed(CohortFault.NOT_READY);
        }
        Optional<Cohort> cohort = gathering.largest(who.place());
        Optional<Scenario> scenario =
                cohort.map(Cohort::scenario)
                        .or(() -> catalogue.simulation(binding.get().simulationHash()));
        if (scenario.isEmpty()) {
            return new CohortOutcome.NotAllowed(CohortFault.EDITION_GONE);
        }
        return scenario.get()
                .debriefing()
                .comparison()
                .map(rules -> told(who, cohort, rules))
                .orElseGet(() -> new CohortOutcome.NotAllowed(CohortFault.NOT_COMPARED));
    }

    private CohortOutcome told(Participant who, Optional<Cohort> cohort, Debriefing.Compare rules) {
        if (cohort.isEmpty()) {
            return new CohortOutcome.TooFew(rules.minN());
        }
        RunState begun = Simulation.begin(cohort.get().scenario(), 0);
        return new Comparing(who, cohort.get(), rules, words)
                .told(
                        DecidedPlace.in(cohort.get().scenario()).stream()
                                .map(place -> DecidedPlace.of(begun, OwnWords.none(), place))
                                .toList(),
                        Map.of());
    }
}
