package org.aspirant.academy.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.sheet.ViewingQueue;
import org.aspirant.academy.assessment.sheet.ViewingQueue.QueueRow;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.play.attempt.ListingAttempts;
import org.aspirant.academy.release.view.FollowingSubmission;
import org.aspirant.academy.simulation.scenario.Scenario;

/** Shows somebody the activities of their course, as far as these concern them. */
public final class ViewingCourse {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final Comparator<Activity> BY_TITLE =
            Comparator.comparing(ViewingCourse::inOrder, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(activity -> activity.key().activity().value());

    private final Authority authority;
    private final Activities activities;
    private final Catalogue catalogue;
    private final Tallies tallies;
    private final ViewingQueue queue;
    private final ListingAttempts attempts;
    private final FollowingSubmission following;

    public ViewingCourse(
            Authority authority,
            Activities activities,
            Catalogue catalogue,
            Tallies tallies,
            ViewingQueue queue,
            ListingAttempts attempts,
            FollowingSubmission following) {
        this.authority = authority;
        this.activities = activities;
        this.catalogue = catalogue;
        this.tallies = tallies;
        this.queue = queue;
        this.attempts = attempts;
        this.following = following;
    }

    public CourseOverview view(Attendee who) {
        return new CourseOverview(
                authority.leads(who) ? Optional.of(led(who)) : Optional.empty(),
                queue.queue(who).map(this::waiting),
                who.isCandidate() ? Optional.of(own(who)) : Optional.empty());
    }

    /** A title whose numbers are all of one length: the second week comes before the tenth. */
    private static String inOrder(Activity activity) {
        return NUMBER.matcher(activity.title())
                .replaceAll(number -> "0".repeat(9 - number.group().length()) + number.group());
    }

    private List<LedActivity> led(Attendee who) {
        var counted = tallies.inCourse(who.course());
        return activities.inCourse(who.course()).stream()
                .map(
                        activity ->
                                new LedActivity(
                                        activity,
                                        simulation(activity),
                                        activity.bound()
                                                .flatMap(it -> catalogue.plan(it.planHash())),
                                        counted.getOrDefault(
                                                activity.key().activity(), Tally.NOBODY)))
                .sorted(
                        Comparator.comparing(LedActivity::isSetUp)
                                .thenComparing(LedActivity::activity, BY_TITLE))
                .toList();
    }

    /** Rows come with the soonest due first, and so do the activities that they are in. */
    private List<WaitingSheets> waiting(List<QueueRow> rows) {
        Map<ActivityKey, List<QueueRow>> open =
                rows.stream()
                        .filter(QueueRow::isOpen)
                        .collect(
                                Collectors.groupingBy(
                                        QueueRow::place, LinkedHashMap::new, Collectors.toList()));
        return open.entrySet().stream()
                .map(
                        entry -> {
                            int settling =
                                    (int)
                                            entry.getValue().stream()
                                                    .filter(
                                                            row ->
                                                                    row.role()
                                                                            == RatingSheet.Role
                                                                                    .ADJUDICATION)
                                                    .count();
                            return new WaitingSheets(
                                    activities.find(entry.getKey()).orElseThrow(),
                                    entry.getValue().size() - settling,
                                    settling,
                                    entry.getValue().get(0).due());
                        })
                .toList();
    }

    private List<OwnActivity> own(Attendee who) {
        return activities.openedBy(who.course(), who.subject()).stream()
                .sorted(BY_TITLE)
                .map(
                        activity -> {
                            Participant there = who.at(activity.key().activity());
                            return new OwnActivity(
                                    activity,
                                    simulation(activity),
                                    attempts.list(there),
                                    following.follow(there));
                        })
                .toList();
    }

    private Optional<Scenario> simulation(Activity activity) {
        return activity.bound().flatMap(it -> catalogue.simulation(it.simulationHash()));
    }
}
