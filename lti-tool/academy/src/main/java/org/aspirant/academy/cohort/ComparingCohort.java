package org.aspirant.academy.cohort;

import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.assessment.Sheets;
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
 * talks about together. Nobody else, and no assessor as such, since readings are blind; an
 * instructor who reads beside others has to finish first. One who is the only reader is told: there
 * is no other reading to be blind to, and they can open every submission at the desk.
 */
public final class ComparingCohort {

    private final Activities activities;
    private final Catalogue catalogue;
    private final Sheets sheets;
    private final Gathering gathering;
    private final Words words;

    public ComparingCohort(
            Activities activities,
            Catalogue catalogue,
            Sheets sheets,
            Gathering gathering,
            Words words) {
        this.activities = activities;
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.gathering = gathering;
        this.words = words;
    }

    /**
     * The comparison.
     *
     * @param language in which the simulation is told, where it exists in it
     */
    public CohortOutcome compare(Participant who, String language) {
        if (!who.isInstructor()) {
            return new CohortOutcome.NotAllowed(CohortFault.NOT_AN_INSTRUCTOR);
        }
        var binding = activities.find(who.place()).flatMap(Activity::bound);
        if (binding.isEmpty()) {
            return new CohortOutcome.NotAllowed(CohortFault.NOT_READY);
        }
        if (isReadByOthersToo(binding.get()) && isReading(who)) {
            return new CohortOutcome.NotAllowed(CohortFault.STILL_READING);
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
                .map(rules -> told(who, cohort, rules, language))
                .orElseGet(() -> new CohortOutcome.NotAllowed(CohortFault.NOT_COMPARED));
    }

    private boolean isReadByOthersToo(Binding binding) {
        return catalogue.plan(binding.planHash()).map(plan -> plan.readers() > 1).orElse(true);
    }

    private boolean isReading(Participant who) {
        return sheets.ofAssessor(who.course(), who.subject()).stream()
                .anyMatch(sheet -> sheet.place().equals(who.place()) && sheet.isOpen());
    }

    private CohortOutcome told(
            Participant who, Optional<Cohort> cohort, Debriefing.Compare rules, String language) {
        if (cohort.isEmpty()) {
            return new CohortOutcome.TooFew(rules.minN());
        }
        RunState begun = Simulation.begin(cohort.get().scenario(), 0).in(language);
        return new Comparing(who, cohort.get(), rules, words)
                .told(
                        begun.scenario().about(),
                        DecidedPlace.in(cohort.get().scenario()).stream()
                                .map(place -> DecidedPlace.of(begun, OwnWords.none(), place))
                                .toList(),
                        Map.of());
    }
}
