package org.aspirant.academy.release;

import java.util.List;
import org.aspirant.academy.assessment.DecisionRecord;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.assessment.sheet.CriterionRating;
import org.aspirant.academy.assessment.sheet.Quote;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.release.view.CandidateRow;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.submission.Submission;
import org.aspirant.rubric.scoring.Decision;

/** A course in which work can be read and released. */
abstract class ReleaseScene {

    final School school = new School();
    final Story story = new Story(school);
    final Participant instructor = school.instructor();
    final Participant ada = school.staff("ada", StaffRole.ASSESSOR);
    final Participant olu = school.staff("olu", StaffRole.ASSESSOR);
    final Participant rosa = school.candidate("rosa");

    Submission handedIn(String plan, Participant... assessors) {
        school.bind(plan, assessors);
        return story.handedIn(rosa);
    }

    static ReleaseOutcome refused(ReleaseFault fault) {
        return new ReleaseOutcome.NotAllowed(fault);
    }

    CandidateRow row() {
        return school.overseeing.oversee(instructor).orElseThrow().rows().stream()
                .filter(row -> row.subject().equals(rosa.subject()))
                .findFirst()
                .orElseThrow();
    }

    void cannotRead(Participant assessor, String code) {
        var sheet = story.sheet(assessor);
        for (String criterion : List.of("grounds", "voices")) {
            code(assessor, sheet, criterion, code);
        }
        Story.require(school.submittingSheet.submit(assessor, sheet));
    }

    void code(Participant assessor, SheetId sheet, String criterion, String code) {
        Story.require(
                school.rating.rate(
                        assessor,
                        sheet,
                        new CriterionRating(
                                "simulation",
                                criterion,
                                "",
                                code,
                                List.of(new Quote("decision:1", "")),
                                "")));
    }

    /** Lets the ledger say how a decision stands, as it does after so many ratings. */
    void stands(Submission submission, int number, int ratings, Decision.Status status) {
        school.ports
                .unitOfWork()
                .run(
                        () -> {
                            school.ports
                                    .ledger()
                                    .record(
                                            School.ORGANIZATION,
                                            submission.id(),
                                            new DecisionRecord(
                                                    number,
                                                    ratings,
                                                    status.key(),
                                                    null,
                                                    "{}",
                                                    "a".repeat(64),
                                                    school.clock.instant()));
                            return status;
                        });
    }
}
