package org.aspirant.academy.assessment.sheet;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.assessment.DraftRating;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.academy.submission.Submissions;

/** Lists what an assessor or adjudicator has to read in a course, and what they have read. */
public final class ViewingQueue {

    private final Authority authority;
    private final Activities activities;
    private final Catalogue catalogue;
    private final Submissions submissions;
    private final Sheets sheets;

    public ViewingQueue(
            Authority authority,
            Activities activities,
            Catalogue catalogue,
            Submissions submissions,
            Sheets sheets) {
        this.authority = authority;
        this.activities = activities;
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.sheets = sheets;
    }

    /**
     * The queue: open sheets first, the soonest due first. Empty for who neither assesses nor
     * adjudicates here.
     */
    public Optional<List<QueueRow>> queue(Attendee who) {
        var mine = sheets.ofAssessor(who.course(), who.subject());
        boolean isReader =
                authority.holds(who, StaffRole.ASSESSOR)
                        || authority.holds(who, StaffRole.ADJUDICATOR);
        if (!isReader && mine.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                mine.stream()
                        .map(sheet -> row(who, sheet))
                        .sorted(
                                Comparator.comparing((QueueRow row) -> !row.isOpen())
                                        .thenComparing(QueueRow::due)
                                        .thenComparing(row -> row.sheet().value()))
                        .toList());
    }

    private QueueRow row(Attendee who, RatingSheet sheet) {
        var submission = submissions.find(who.course(), sheet.submission()).orElseThrow();
        int criteria =
                catalogue
                        .yardstick(submission.pins().yardstick())
                        .map(it -> (int) it.plan().composition().keys().count())
                        .orElse(0);
        return new QueueRow(
                sheet.id(),
                sheet.place(),
                sheet.submission(),
                sheet.submission().label(),
                activities.find(sheet.place()).map(Activity::title).orElse(""),
                sheet.role(),
                sheet.state(),
                sheet.due(),
                rated(who, sheet),
                criteria);
    }

    private int rated(Attendee who, RatingSheet sheet) {
        return (int)
                sheets.drafts(who.organization(), sheet.id()).stream()
                        .filter(ViewingQueue::isRated)
                        .count();
    }

    private static boolean isRated(DraftRating draft) {
        return (draft.level() != null || draft.code() != null) && !draft.evidence().isEmpty();
    }

    /**
     * One line of a queue.
     *
     * @param label what to call the submission by; says nothing about its author
     * @param rated how many criteria have a level or code, and evidence
     * @param criteria how many criteria the plan has; an adjudicator settles only some of them
     */
    public record QueueRow(
            SheetId sheet,
            ActivityKey place,
            SubmissionId submission,
            String label,
            String activity,
            RatingSheet.Role role,
            RatingSheet.State state,
            Instant due,
            int rated,
            int criteria) {

        public boolean isOpen() {
            return state == RatingSheet.State.OPEN;
        }
    }
}
