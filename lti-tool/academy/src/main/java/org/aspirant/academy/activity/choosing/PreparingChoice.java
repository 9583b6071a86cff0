package org.aspirant.academy.activity.choosing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.course.Member;
import org.aspirant.academy.course.Members;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.People;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.simulation.scenario.Scenario;

/** Lays out for an instructor what can be chosen for an activity and who could assess. */
public final class PreparingChoice {

    private final Catalogue catalogue;
    private final Activities activities;
    private final Members members;
    private final People people;

    public PreparingChoice(
            Catalogue catalogue, Activities activities, Members members, People people) {
        this.catalogue = catalogue;
        this.activities = activities;
        this.members = members;
        this.people = people;
    }

    /** What can be chosen; empty for anybody who is not an instructor here. */
    public Optional<Offer> prepare(Participant who) {
        if (!who.isInstructor()) {
            return Optional.empty();
        }
        return activities
                .find(who.place())
                .map(
                        activity ->
                                new Offer(
                                        activity,
                                        catalogue.simulations(),
                                        catalogue.plans(),
                                        colleagues(who),
                                        activities.usage(who.place())));
    }

    private List<Colleague> colleagues(Participant who) {
        var others =
                members.all(who.course()).stream()
                        .filter(member -> !member.isCandidate() && !member.testUser())
                        .toList();
        Map<SubjectId, PersonalDetails> details =
                people.details(who.organization(), others.stream().map(Member::subject).toList());
        return others.stream()
                .map(
                        member ->
                                new Colleague(
                                        member,
                                        details.getOrDefault(
                                                member.subject(), PersonalDetails.none())))
                .toList();
    }

    /**
     * What can be chosen.
     *
     * @param colleagues who is not a candidate; may be given something to do
     */
    public record Offer(
            Activity activity,
            List<Scenario> simulations,
            List<Yardstick> plans,
            List<Colleague> colleagues,
            Activities.Usage usage) {}

    /** Somebody who could be given something to do. */
    public record Colleague(Member member, PersonalDetails details) {}
}
