package org.aspirant.academy.assessment;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.course.Member;
import org.aspirant.academy.course.Members;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.people.People;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.submission.Submission;
import org.aspirant.rubric.scoring.Decision;

/**
 * Gives a submission to those who are to read it: as many assessors as its plan asks for, an
 * adjudicator where they differ too much. Whoever has the least to read comes first; the candidate
 * never reads their own work, and nobody gets the same work twice.
 */
public final class Assigning {

    private final Clock clock;
    private final Activities activities;
    private final Members members;
    private final People people;
    private final Sheets sheets;
    private final Ledger ledger;
    private final Audit audit;

    public Assigning(
            Clock clock,
            Activities activities,
            Members members,
            People people,
            Sheets sheets,
            Ledger ledger,
            Audit audit) {
        this.clock = clock;
        this.activities = activities;
        this.members = members;
        this.people = people;
        this.sheets = sheets;
        this.ledger = ledger;
        this.audit = audit;
    }

    /**
     * Adds the sheets that are missing, as far as there are people for them; does nothing where
     * none is. Runs in the unit of work that is running, with the submission locked.
     *
     * @param by whose act made it necessary
     */
    public void assign(Submission submission, Yardstick yardstick, SubjectId by) {
        if (!yardstick.isRead()
                || people.isErased(submission.organization(), submission.candidate())) {
            return;
        }
        var decision =
                Deciding.replay(
                        submission,
                        yardstick,
                        ledger.events(submission.organization(), submission.id()));
        if (decision.status().isFinal()) {
            return;
        }
        boolean adjudicate =
                decision.status() == Decision.Status.NEEDS_ADJUDICATION
                        && yardstick.plan().resolution().resolve().needsAdjudicator();
        if (adjudicate) {
            fill(submission, RatingSheet.Role.ADJUDICATION, 1, by);
        } else {
            fill(
                    submission,
                    RatingSheet.Role.RATING,
                    readings(submission, yardstick, decision),
                    by);
        }
    }

    /** How many ratings are wanted in all. */
    private int readings(Submission submission, Yardstick yardstick, Decision decision) {
        int submitted =
                (int)
                        of(submission, RatingSheet.Role.RATING)
                                .filter(sheet -> sheet.state() == RatingSheet.State.SUBMITTED)
                                .count();
        int least = yardstick.readers();
        boolean another = submitted >= least && !decision.status().isFinal();
        return another ? submitted + 1 : least;
    }

    private void fill(Submission submission, RatingSheet.Role role, int wanted, SubjectId by) {
        long there =
                of(submission, role)
                        .filter(sheet -> role == RatingSheet.Role.RATING || sheet.isOpen())
                        .filter(sheet -> sheet.state() != RatingSheet.State.HANDED_BACK)
                        .count();
        for (long missing = wanted - there; missing > 0; missing--) {
            var reader = next(submission, role);
            if (reader.isEmpty()) {
                return;
            }
            give(submission, role, reader.get(), by);
        }
    }

    private Stream<RatingSheet> of(Submission submission, RatingSheet.Role role) {
        return sheets.of(submission.organization(), submission.id()).stream()
                .filter(sheet -> sheet.role() == role);
    }

    private Optional<SubjectId> next(Submission submission, RatingSheet.Role role) {
        Set<SubjectId> excluded = new HashSet<>();
        excluded.add(submission.candidate());
        sheets.of(submission.organization(), submission.id())
                .forEach(sheet -> excluded.add(sheet.assessor()));
        List<RatingSheet> given = sheets.in(submission.place());
        return pool(submission, role)
                .filter(reader -> !excluded.contains(reader))
                .min(
                        Comparator.comparingLong((SubjectId reader) -> load(given, reader))
                                .thenComparing(SubjectId::value));
    }

    private Stream<SubjectId> pool(Submission submission, RatingSheet.Role role) {
        var staffRole =
                role == RatingSheet.Role.RATING ? StaffRole.ASSESSOR : StaffRole.ADJUDICATOR;
        var holders =
                members.all(submission.place().courseKey()).stream()
                        .filter(member -> member.holds(staffRole))
                        .map(Member::subject)
                        .toList();
        return role == RatingSheet.Role.ADJUDICATION
                ? holders.stream()
                : activities.find(submission.place()).flatMap(Activity::bound).stream()
                        .flatMap(binding -> binding.assessors().stream())
                        .filter(holders::contains);
    }

    private static long load(List<RatingSheet> given, SubjectId reader) {
        return given.stream()
                .filter(sheet -> sheet.assessor().equals(reader))
                .filter(sheet -> sheet.state() != RatingSheet.State.HANDED_BACK)
                .count();
    }

    private void give(
            Submission submission, RatingSheet.Role role, SubjectId reader, SubjectId by) {
        var now = clock.instant();
        var sheet =
                new RatingSheet(
                        SheetId.fresh(),
                        submission.place(),
                        submission.id(),
                        reader,
                        role,
                        RatingSheet.State.OPEN,
                        now,
                        submission.expectedBy(),
                        null,
                        null);
        if (sheets.add(sheet)) {
            audit.note(
                    new AuditEntry(
                            submission.organization(),
                            by,
                            now,
                            AuditAction.SHEET_ASSIGNED,
                            "sheet:"
                                    + sheet.id()
                                    + " submission:"
                                    + submission.id()
                                    + " person:"
                                    + reader
                                    + " role:"
                                    + role));
        }
    }
}
